/** Types that awsevents did not generate, read and written by Jackson 2 and 3. */
@NullMarked
package dev.awsevents.runtime.foreign;

import org.jspecify.annotations.NullMarked;
