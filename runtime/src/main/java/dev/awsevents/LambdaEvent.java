package dev.awsevents;

import dev.awsevents.runtime.jackson.JacksonCodec;

/**
 * A payload that AWS Lambda delivers to a function. Read as this type, or as an interface that
 * extends it, the payload becomes the type that it is recognised as: {@link AwsEvents#readAny}.
 */
@JacksonCodec
public interface LambdaEvent {}
