package dev.awsevents.benchmarks.report;

/** What is measured. */
public enum Metric {
  FIRST_READ("first read", "ms"),
  WAIT("waiting for a processor in the first read", "ms"),
  FIRST_WRITE("first write", "ms"),
  SECOND_READ("second read", "ms"),
  PROCESS("whole process", "ms"),
  PEAK_MEMORY("peak RSS", "MB"),
  LIBRARY_CLASSES("classes loaded from the library's jars", ""),
  ALL_CLASSES("all classes loaded", ""),
  READ("read", "µs"),
  WRITE("write", "µs"),
  READ_ALLOCATION("allocation of a read", "B"),
  WRITE_ALLOCATION("allocation of a write", "B");

  private final String words;
  private final String unit;

  Metric(String words, String unit) {
    this.words = words;
    this.unit = unit;
  }

  /** What ratios call it. */
  public String words() {
    return words;
  }

  /** The unit of its numbers; empty if they count things. */
  public String unit() {
    return unit;
  }

  /** What tables call it: {@link #words} and the unit. */
  public String title() {
    return unit.isEmpty() ? words : words + ", " + unit;
  }
}
