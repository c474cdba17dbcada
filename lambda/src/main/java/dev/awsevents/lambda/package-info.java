/** Handlers that take and return generated types, on the Java runtimes of AWS Lambda. */
@NullMarked
package dev.awsevents.lambda;

import org.jspecify.annotations.NullMarked;
