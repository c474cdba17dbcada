/** Partial batch responses: each record is processed by itself, and only what failed is retried. */
@NullMarked
package dev.awsevents.lambda.batch;

import org.jspecify.annotations.NullMarked;
