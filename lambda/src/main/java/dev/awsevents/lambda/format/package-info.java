/**
 * The formats of the types that handlers take and return. It is public for {@code
 * awsevents-lambda-serializer} only, and changes without notice.
 */
@NullMarked
package dev.awsevents.lambda.format;

import org.jspecify.annotations.NullMarked;
