@NullMarked
package dev.awsevents.sparkjobs.check;

import org.jspecify.annotations.NullMarked;
