package dev.awsevents.site.snippet;

/** The languages of snippets. */
public enum Language {
  JAVA("Java", "java", ";"),
  KOTLIN("Kotlin", "kt", "");

  private final String label;
  private final String ending;
  private final String end;

  Language(String label, String ending, String end) {
    this.label = label;
    this.ending = ending;
    this.end = end;
  }

  /** Its name for readers. */
  public String label() {
    return label;
  }

  /** What the names of its files end with. */
  public String ending() {
    return ending;
  }

  /** What ends a statement. */
  String end() {
    return end;
  }
}
