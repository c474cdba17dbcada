/** Results, their tables and pictures, and the ratios that the library is held to. */
@NullMarked
package dev.awsevents.benchmarks.report;

import org.jspecify.annotations.NullMarked;
