@NullMarked
package dev.awsevents.function.http;

import org.jspecify.annotations.NullMarked;
