/** Responses to HTTP requests in the form that the sender of the request expects. */
@NullMarked
package dev.awsevents.function.http;

import org.jspecify.annotations.NullMarked;
