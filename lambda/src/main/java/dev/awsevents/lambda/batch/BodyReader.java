package dev.awsevents.lambda.batch;

import org.jspecify.annotations.Nullable;

/** Reads the body of a record. What it throws fails the record. */
@FunctionalInterface
interface BodyReader<R, B extends @Nullable Object> {
  B read(R record);
}
