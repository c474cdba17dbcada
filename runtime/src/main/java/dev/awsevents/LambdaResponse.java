package dev.awsevents;

import dev.awsevents.runtime.jackson.JacksonCodec;

/**
 * A payload that a function returns and an AWS service understands. It can be written as this type,
 * but not read, because responses do not tell their types.
 */
@JacksonCodec
public interface LambdaResponse {}
