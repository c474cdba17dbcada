/** One view of the HTTP requests of all services that pass them to functions. */
@NullMarked
package dev.awsevents.http;

import org.jspecify.annotations.NullMarked;
