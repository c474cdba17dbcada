package dev.awsevents.benchmarks.report;

import static dev.awsevents.benchmarks.contender.ContenderName.AVAJE;
import static dev.awsevents.benchmarks.contender.ContenderName.AWS;
import static dev.awsevents.benchmarks.contender.ContenderName.DATABIND;
import static dev.awsevents.benchmarks.contender.ContenderName.JACKSON2;
import static dev.awsevents.benchmarks.contender.ContenderName.OURS;
import static dev.awsevents.benchmarks.contender.ContenderName.SCAN;
import static dev.awsevents.benchmarks.contender.ContenderName.SCAN_TEXT;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.util.OptionalDouble;

/** The ratios that the library is held to. Both numbers of a ratio are of the same run. */
public final class Thresholds {
  private final Results results;

  private Thresholds(Results results) {
    this.results = results;
  }

  /**
   * Calculates all ratios from results and adds them to these.
   *
   * @param cold the setting of the cold runs
   * @param c1 the setting of the warm runs with the first compiler
   * @param c2 the setting of the warm runs with both
   */
  public static void addTo(Results results, Setting cold, Setting c1, Setting c2) {
    Thresholds all = new Thresholds(results);
    all.cold(cold);
    for (Payload payload : Payload.values()) {
      all.warm(c1, payload, 1.9, 2.5);
      boolean s3 = payload == Payload.S3X10;
      all.warm(c2, payload, s3 ? 6 : 1.4, s3 ? 8 : 2);
    }
  }

  private void cold(Setting cold) {
    for (Payload payload : Payload.values()) {
      boolean s3 = payload == Payload.S3X10;
      atLeast(cold, Metric.FIRST_READ, payload, AWS, s3 ? 6 : 20, s3 ? 9 : 35);
      atMost(cold, Metric.FIRST_READ, payload, OURS, SCAN, 0.35, 0.2);
      atMost(cold, Metric.FIRST_READ, payload, JACKSON2, DATABIND, 1, 0.8);
    }
    results.atMost(
        "classes from jars for the first " + Payload.REST.title(),
        results.value(cold, Metric.LIBRARY_CLASSES, Payload.REST, OURS),
        40,
        20);
    OptionalDouble peak = results.value(cold, Metric.PEAK_MEMORY, Payload.REST, OURS);
    OptionalDouble empty = results.value(cold, Metric.PEAK_MEMORY, Payload.REST, null);
    results.atMost(
        "peak RSS over an empty JVM, MB, " + Payload.REST.title(),
        peak.isPresent() && empty.isPresent()
            ? OptionalDouble.of(peak.getAsDouble() - empty.getAsDouble())
            : OptionalDouble.empty(),
        4,
        2);
  }

  private void warm(Setting setting, Payload payload, double least, double goal) {
    atLeast(setting, Metric.READ, payload, AWS, least, goal);
    atMost(setting, Metric.READ, payload, OURS, SCAN_TEXT, 1, 0.7);
    atMost(setting, Metric.READ, payload, OURS, AVAJE, 0.9, 0.6);
    atLeast(setting, Metric.WRITE, payload, AWS, 1.5, 2.5);
    atMost(setting, Metric.WRITE, payload, OURS, AVAJE, 1, 0.7);
    atMost(setting, Metric.READ_ALLOCATION, payload, OURS, AWS, 0.7, 0.5);
  }

  private void atLeast(
      Setting setting,
      Metric metric,
      Payload payload,
      ContenderName peer,
      double limit,
      double goal) {
    results.atLeast(
        name(setting, metric, payload, peer, OURS),
        results.ratio(setting, metric, payload, peer, OURS),
        limit,
        goal);
  }

  private void atMost(
      Setting setting,
      Metric metric,
      Payload payload,
      ContenderName ours,
      ContenderName peer,
      double limit,
      double goal) {
    results.atMost(
        name(setting, metric, payload, ours, peer),
        results.ratio(setting, metric, payload, ours, peer),
        limit,
        goal);
  }

  private static String name(
      Setting setting, Metric metric, Payload payload, ContenderName above, ContenderName below) {
    return "%s: %s, %s: %s / %s"
        .formatted(setting.name(), metric.words(), payload.title(), above.title(), below.title());
  }
}
