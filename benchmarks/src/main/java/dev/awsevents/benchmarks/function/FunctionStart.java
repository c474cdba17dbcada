package dev.awsevents.benchmarks.function;

/**
 * A start of a function.
 *
 * @param firstMilliseconds from the start of the process to its first response
 * @param secondMilliseconds from the second event to its response
 * @param peakMegabytes the peak of the resident set after both
 */
record FunctionStart(double firstMilliseconds, double secondMilliseconds, double peakMegabytes) {}
