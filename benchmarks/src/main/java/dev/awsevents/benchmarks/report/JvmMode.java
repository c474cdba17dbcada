package dev.awsevents.benchmarks.report;

/** How a JVM runs, apart from its version. */
public enum JvmMode {
  COLD("cold", "", "Lambda's JVM flags"),
  COLD_WITH_CLASS_DATA("cold", ", AppCDS", "Lambda's JVM flags and an AppCDS archive"),
  COLD_WITH_AOT_CACHE("cold", ", AOT cache", "Lambda's JVM flags and an AOT cache"),
  WARM_C1("warm", ", C1", "the first compiler only (C1), as on Lambda"),
  WARM_C2("warm", ", C2", "both compilers (C1 and C2)");

  private final String temperature;
  private final String suffix;
  private final String description;

  JvmMode(String temperature, String suffix, String description) {
    this.temperature = temperature;
    this.suffix = suffix;
    this.description = description;
  }

  /** Whether each event is the first one of a JVM. */
  public boolean isCold() {
    return temperature.equals("cold");
  }

  /** What pictures say after "JDK 17 with". */
  public String description() {
    return description;
  }

  /** The name of a setting of this mode, such as {@code cold, JDK 17, AppCDS}. */
  String settingName(String jdk) {
    return temperature + ", " + jdk + suffix;
  }
}
