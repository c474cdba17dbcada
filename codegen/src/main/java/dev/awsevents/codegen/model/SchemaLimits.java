package dev.awsevents.codegen.model;

/**
 * How much schemas may hold. A schema may be anybody's, so the generator bounds whatever would cost
 * it stack, memory or time without end. Published schemas stay far below all of these.
 */
public final class SchemaLimits {
  /**
   * Objects and lists inside each other in a document, which is half as many schemas. What is
   * generated for this many compiles in seconds; for four times as many the compiler needs minutes.
   */
  public static final int MAX_DEPTH = 256;

  /**
   * Characters of a JSON Pointer into a document. The pointer to a place is held for every schema,
   * and each step of it may become a constant of a class file, which has at most 65,535 bytes: a
   * character takes three of them.
   */
  public static final int MAX_POINTER_LENGTH = 10_000;

  /** Values that all aliases of a YAML file stand for, with the values inside. */
  public static final int MAX_ALIASED_VALUES = 100_000;

  /** Bytes of a YAML file without a space or line end between them. */
  public static final int MAX_YAML_WORD = 200_000;

  /**
   * Schemas that lead to each other, by reference or as parts, before the last one says which value
   * it describes. A thread with the usual stack of 1 MiB follows about 1,000.
   */
  public static final int MAX_PARTS_IN_A_ROW = 256;

  /** Lists and maps inside each other. They count for the compiler as objects do. */
  public static final int MAX_COLLECTIONS_IN_A_ROW = MAX_DEPTH / 2;

  /** Types of which each is that of a property of the one before. The stack of 1 MiB holds 400. */
  public static final int MAX_TYPES_IN_A_ROW = 250;

  /**
   * Combinations inside each other, as of one property in several schemas of {@code allOf} that are
   * combined themselves. With recursion among them each level has twice as many schemas.
   */
  public static final int MAX_COMBINATIONS_IN_A_ROW = 8;

  private SchemaLimits() {}
}
