@NullMarked
package dev.awsevents.sparkjobs;

import org.jspecify.annotations.NullMarked;
