/** Responses to HTTP requests in the form that the sender of the request expects. */
@NullMarked
package dev.awsevents.lambda.http;

import org.jspecify.annotations.NullMarked;
