package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import org.jspecify.annotations.Nullable;

/**
 * One number.
 *
 * @param setting how the JVM ran
 * @param metric what was measured
 * @param payload what was read or written
 * @param contender who read or wrote it; null for a JVM that loads no library
 * @param value in the unit of the metric
 */
public record Measurement(
    Setting setting,
    Metric metric,
    Payload payload,
    @Nullable ContenderName contender,
    double value) {}
