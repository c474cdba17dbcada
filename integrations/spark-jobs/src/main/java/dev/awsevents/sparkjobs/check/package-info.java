/** The work of the check: which files, which parts of them, and what is found in a part. */
@NullMarked
package dev.awsevents.sparkjobs.check;

import org.jspecify.annotations.NullMarked;
