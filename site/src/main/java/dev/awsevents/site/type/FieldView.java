package dev.awsevents.site.type;

import java.util.List;

/**
 * A field on the page of a type.
 *
 * @param anchor its identifier on the page
 * @param wireName its name in JSON; empty if it is the whole document
 * @param aliases other names that it has been seen under
 * @param javaName the accessor
 * @param javaType what the accessor returns
 * @param presence when AWS sends it
 * @param nullability what the accessor returns if there is no value
 * @param wireForm how the value stands in JSON; empty where its Java type says it
 * @param description as HTML
 */
record FieldView(
    String anchor,
    String wireName,
    List<String> aliases,
    String javaName,
    String javaType,
    String presence,
    boolean always,
    String nullability,
    String wireForm,
    boolean sensitive,
    boolean deprecated,
    String description,
    PartsView parts) {
  boolean wholeDocument() {
    return wireName.isEmpty();
  }

  /**
   * What is inside a value: one of the lists has elements, or none.
   *
   * @param elsewhere where the parts are shown instead; empty if here
   */
  record PartsView(
      List<FieldView> fields,
      List<VariantView> variants,
      List<String> values,
      List<Link> elsewhere) {
    boolean hasFields() {
      return !fields.isEmpty();
    }

    boolean hasVariants() {
      return !variants.isEmpty();
    }

    boolean hasValues() {
      return !values.isEmpty();
    }
  }

  /**
   * One of several forms of a value.
   *
   * @param condition what a value of this form has
   */
  record VariantView(String anchor, String name, String condition, PartsView parts) {}

  /** A link with its text. */
  record Link(String text, String href) {}
}
