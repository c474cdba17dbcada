package dev.awsevents.cli.show;

import java.util.List;

/**
 * What a value is made of. One of the lists is not empty, or none where there are no parts or they
 * have been told before.
 *
 * @param packageName package of the generated type; empty for a plain value
 * @param name Java name without the package; empty for a plain value
 * @param told whether the parts have been told before
 */
record TypeNode(
    String packageName,
    String name,
    boolean told,
    List<FieldNode> fields,
    List<VariantNode> variants,
    List<String> values) {
  /** A value without parts. */
  static final TypeNode PLAIN = new TypeNode("", "", false, List.of(), List.of(), List.of());

  /**
   * A component of a record.
   *
   * @param wireName its name in JSON; empty where the component is the whole document
   * @param required whether AWS guarantees the key
   * @param nullable whether the accessor may return null
   */
  record FieldNode(
      String wireName,
      List<String> aliases,
      String javaName,
      String javaType,
      boolean required,
      boolean nullable,
      boolean deprecated,
      String description,
      TypeNode type) {}

  /**
   * One of the records that a value may be.
   *
   * @param condition by what it is chosen
   */
  record VariantNode(String condition, TypeNode type) {}
}
