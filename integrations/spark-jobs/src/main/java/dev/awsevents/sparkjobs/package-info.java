/** Programs for {@code spark-submit}, one class for each. */
@NullMarked
package dev.awsevents.sparkjobs;

import org.jspecify.annotations.NullMarked;
