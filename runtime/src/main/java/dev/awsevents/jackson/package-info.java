/** What makes generated types known to Jackson. */
@NullMarked
package dev.awsevents.jackson;

import org.jspecify.annotations.NullMarked;
