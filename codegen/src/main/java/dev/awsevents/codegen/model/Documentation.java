package dev.awsevents.codegen.model;

import java.util.List;

/**
 * What the schema tells people about a type or field.
 *
 * @param description in words, possibly empty
 * @param defaultValue what stands for a missing value, possibly empty
 * @param sources the pages that the facts come from, possibly none
 * @param deprecated whether it should not be used any more
 */
public record Documentation(
    String description, String defaultValue, List<Source> sources, boolean deprecated) {
  /**
   * A page.
   *
   * @param title its title, or empty
   * @param address where it is
   */
  public record Source(String title, String address) {}

  /** The same with one more sentence in the description. */
  public Documentation with(String sentence) {
    if (sentence.isEmpty()) {
      return this;
    }
    String text = description.strip();
    String end = text.isEmpty() || text.endsWith(".") ? "" : ".";
    return new Documentation(
        (text + end + " " + sentence).strip(), defaultValue, sources, deprecated);
  }

  /** The same; what is missing is taken from another documentation. */
  public Documentation orElse(Documentation other) {
    return new Documentation(
        description.isEmpty() ? other.description : description,
        defaultValue.isEmpty() ? other.defaultValue : defaultValue,
        sources.isEmpty() ? other.sources : sources,
        deprecated || other.deprecated);
  }
}
