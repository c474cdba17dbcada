/** HTTP requests from all services that pass them to functions, seen in one way. */
@NullMarked
package dev.awsevents.http;

import org.jspecify.annotations.NullMarked;
