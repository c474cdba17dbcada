@NullMarked
package dev.awsevents.sparkjobs.replay;

import org.jspecify.annotations.NullMarked;
