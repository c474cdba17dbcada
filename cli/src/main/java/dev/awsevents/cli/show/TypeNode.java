package dev.awsevents.cli.show;

import java.util.List;

/**
 * The parts of a value: fields, variants or known values. At most one of the lists has elements.
 * None has if the value has no parts, or if the page shows them above.
 *
 * @param packageName package of the generated type; empty for a plain value
 * @param name Java name without the package; empty for a plain value
 * @param shownAbove whether the page shows the parts above
 */
public record TypeNode(
    String packageName,
    String name,
    boolean shownAbove,
    List<FieldNode> fields,
    List<VariantNode> variants,
    List<String> values) {
  /** A value without parts. */
  static final TypeNode PLAIN = new TypeNode("", "", false, List.of(), List.of(), List.of());

  /**
   * A component of a record.
   *
   * @param wireName its name in JSON; empty if the component is the whole document
   * @param required whether AWS guarantees the key
   * @param nullable whether the accessor may return null
   * @param sensitive whether it is a secret, or has one among its members
   * @param wireForm how the value stands in JSON; empty where the Java type says it already
   */
  public record FieldNode(
      String wireName,
      List<String> aliases,
      String javaName,
      String javaType,
      boolean required,
      boolean nullable,
      boolean deprecated,
      boolean sensitive,
      String wireForm,
      String description,
      TypeNode type) {}

  /**
   * One of the records that a value may be.
   *
   * @param condition what a value of that record has
   */
  public record VariantNode(String condition, TypeNode type) {}
}
