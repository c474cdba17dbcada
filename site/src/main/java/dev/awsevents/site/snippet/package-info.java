/** Code on the pages of types, in Java and Kotlin. */
@NullMarked
package dev.awsevents.site.snippet;

import org.jspecify.annotations.NullMarked;
