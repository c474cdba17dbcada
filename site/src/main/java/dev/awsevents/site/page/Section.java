package dev.awsevents.site.page;

/** The parts of the site that each page leads to, in the order of the menu. */
public enum Section {
  TYPES("Types", "types.html"),
  EVENTS("EventBridge", "eventbridge.html"),
  COMPARISONS("Compare", "compare.html"),
  GUIDES("Guides", "guides.html"),
  MEASUREMENTS("Speed", "benchmarks.html"),
  TRY("Paste a payload", "try.html");

  private final String label;
  private final String path;

  Section(String label, String path) {
    this.label = label;
    this.path = path;
  }

  /** Its name in the menu. */
  public String label() {
    return label;
  }

  /** Its first page. */
  public String path() {
    return path;
  }
}
