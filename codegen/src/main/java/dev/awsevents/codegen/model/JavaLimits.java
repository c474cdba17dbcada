package dev.awsevents.codegen.model;

/**
 * How much fits into generated code. A class file holds methods of at most 64 KiB and 65,535
 * constants; the sizes follow from that by trial, and a test generates classes of the sizes.
 */
public final class JavaLimits {
  /**
   * Components of a record that the schema names. A constructor takes at most 255 parameters; the
   * new object is one of them and {@code unknownFields} another.
   */
  public static final int MAX_COMPONENTS = 253;

  /** Components of all records of a file, which one codec reads. */
  public static final int MAX_COMPONENTS_OF_A_FILE = 8_000;

  /** Variants of a union. */
  public static final int MAX_VARIANTS = 1_000;

  /** Values of an enum. */
  public static final int MAX_ENUM_VALUES = 1_500;

  /** Required keys that tell the variants of a union apart: each is one bit of a {@code long}. */
  public static final int MAX_REQUIRED_KEYS = 64;

  /** Characters of a text in the code: each takes at most three of 65,535 bytes in a class file. */
  public static final int MAX_TEXT_LENGTH = 20_000;

  /** Other names of one property, which one expression compares with; javac overflows at 1,000. */
  public static final int MAX_ALIASES = 100;

  /** Shortcuts of a type: a method each. */
  public static final int MAX_SHORTCUTS = 1_000;

  /**
   * Pointers, operands and second-best rules of all {@code x-identify}, which one method puts
   * together.
   */
  public static final int MAX_CONDITIONS = 3_000;

  private JavaLimits() {}
}
