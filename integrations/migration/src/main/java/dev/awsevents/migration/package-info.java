/** Both libraries side by side, for projects that move one handler at a time. */
@NullMarked
package dev.awsevents.migration;

import org.jspecify.annotations.NullMarked;
