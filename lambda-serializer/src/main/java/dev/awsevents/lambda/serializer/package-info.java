/** The serializer that the Java runtimes of AWS Lambda call. */
@NullMarked
package dev.awsevents.lambda.serializer;

import org.jspecify.annotations.NullMarked;
