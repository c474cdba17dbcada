/** Types that are alike, side by side. */
@NullMarked
package dev.awsevents.site.compare;

import org.jspecify.annotations.NullMarked;
