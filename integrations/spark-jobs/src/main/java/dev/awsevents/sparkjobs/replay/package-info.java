/** The work of the replay: which events, to which target, how fast, and what was sent already. */
@NullMarked
package dev.awsevents.sparkjobs.replay;

import org.jspecify.annotations.NullMarked;
