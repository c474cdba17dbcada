/** Results, tables, pictures and the ratios to hold. */
@NullMarked
package dev.awsevents.benchmarks.report;

import org.jspecify.annotations.NullMarked;
