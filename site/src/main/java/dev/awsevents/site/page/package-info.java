/** Pages, and how they are written. */
@NullMarked
package dev.awsevents.site.page;

import org.jspecify.annotations.NullMarked;
