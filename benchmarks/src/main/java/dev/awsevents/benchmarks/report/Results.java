package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that one run has measured. */
public final class Results {
  private final Map<Payload, Integer> sizes = new EnumMap<>(Payload.class);
  private final List<Measurement> measurements = new ArrayList<>();
  private final List<Threshold> thresholds = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  /**
   * Adds the size of a payload.
   *
   * @param bytes of minified JSON
   */
  public void addSize(Payload payload, int bytes) {
    sizes.put(payload, bytes);
  }

  /** The size of a payload in bytes of JSON; empty if it is not known. */
  public OptionalInt size(Payload payload) {
    Integer bytes = sizes.get(payload);
    return bytes == null ? OptionalInt.empty() : OptionalInt.of(bytes);
  }

  /** Adds one number. */
  public void add(Measurement measurement) {
    measurements.add(measurement);
  }

  /** Adds a value that must not be above a limit. */
  public void atMost(String name, OptionalDouble value, double limit, double goal) {
    thresholds.add(new Threshold(name, value, limit, goal, false));
  }

  /** Adds a value that must not be below a limit. */
  public void atLeast(String name, OptionalDouble value, double limit, double goal) {
    thresholds.add(new Threshold(name, value, limit, goal, true));
  }

  /** All thresholds, in the order in which they were added. */
  public List<Threshold> thresholds() {
    return thresholds;
  }

  /** Adds a result that does not fit into a table of contenders. */
  public void note(String markdown) {
    notes.add(markdown);
  }

  /** The notes, in the order in which they were added. */
  public List<String> notes() {
    return notes;
  }

  /** All numbers, in the order in which they were added. */
  public Stream<Measurement> stream() {
    return measurements.stream();
  }

  /** The settings of all numbers, in the order in which they were added. */
  public List<Setting> settings() {
    return measurements.stream().map(Measurement::setting).distinct().toList();
  }

  /** A number; empty if it was not measured. */
  public OptionalDouble value(
      Setting setting, Metric metric, Payload payload, @Nullable ContenderName contender) {
    return measurements.stream()
        .filter(
            m ->
                m.setting().equals(setting)
                    && m.metric() == metric
                    && m.payload() == payload
                    && Objects.equals(m.contender(), contender))
        .mapToDouble(Measurement::value)
        .findFirst();
  }

  /** One number divided by another; empty if one of them was not measured. */
  public OptionalDouble ratio(
      Setting setting,
      Metric metric,
      Payload payload,
      ContenderName numerator,
      ContenderName denominator) {
    OptionalDouble above = value(setting, metric, payload, numerator);
    OptionalDouble below = value(setting, metric, payload, denominator);
    return above.isPresent() && below.isPresent()
        ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
        : OptionalDouble.empty();
  }
}
