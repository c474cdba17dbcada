/** Types that awsevents did not generate, read and written by the user's Jackson. */
@NullMarked
package dev.awsevents.runtime.foreign;

import org.jspecify.annotations.NullMarked;
