package dev.awsevents.spring;

import java.io.InputStream;

/**
 * Stands for the payload in the type of a function that the adapter for Lambda sees. Because it is
 * a stream, the adapter passes the payload without reading it. No object has this class: {@link
 * EventPayloadConverter} passes what comes in its place.
 */
abstract class EventPayload extends InputStream {}
