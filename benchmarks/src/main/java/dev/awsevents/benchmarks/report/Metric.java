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
  READ("read", "us"),
  WRITE("write", "us"),
  READ_ALLOCATION("allocation of a read", "B"),
  WRITE_ALLOCATION("allocation of a write", "B");

  private final String title;
  private final String unit;

  Metric(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /** What tables call it. */
  public String title() {
    return unit.isEmpty() ? title : title + ", " + unit;
  }
}
