/** The index that the browser searches. */
@NullMarked
package dev.awsevents.site.search;

import org.jspecify.annotations.NullMarked;
