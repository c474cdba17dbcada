package dev.awsevents.codegen.naming;

import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** Names that generated code must not use. */
public final class ReservedNames {
  /** A record must not have components of these names (JLS 8.10.1). */
  private static final Set<String> RECORD_COMPONENTS =
      Set.of(
          "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

  /** Members that generated records have. */
  private static final Set<String> RECORD_MEMBERS =
      Set.of("builder", "codec", "toBuilder", "unknownFields", "validate");

  /** Types that generated types have inside. */
  private static final Set<String> GENERATED_TYPES = Set.of("Builder", "Known", "Unknown", "Cases");

  /**
   * Types of record components, which JavaPoet imports for the header of a record although nested
   * types are in scope there.
   */
  private static final Set<String> COMPONENT_TYPES =
      Set.of(
          "Object",
          "String",
          "Boolean",
          "Integer",
          "Long",
          "Double",
          "BigDecimal",
          "Instant",
          "Bytes",
          "List",
          "Map",
          "Nullable",
          "Omittable");

  /** File systems allow 255 bytes, and names of other classes are made of this one. */
  private static final int MAX_LENGTH = 150;

  private ReservedNames() {}

  /**
   * Whether a record component can have the name. A method {@code yield} cannot be called, and
   * Immutables takes a name with a capital for that of a type.
   */
  public static boolean isComponentName(String name) {
    return isIdentifier(name)
        && !Character.isUpperCase(name.charAt(0))
        && !name.equals("yield")
        && !RECORD_COMPONENTS.contains(name)
        && !RECORD_MEMBERS.contains(name);
  }

  /** Whether a nested type can have the name. */
  public static boolean isNestedTypeName(String name) {
    return isIdentifier(name) && !GENERATED_TYPES.contains(name) && !COMPONENT_TYPES.contains(name);
  }

  /**
   * Whether a root type can have the name: it is visible in its whole package, where it would hide
   * a type of java.lang.
   */
  public static boolean isRootTypeName(String name) {
    return isIdentifier(name) && !GENERATED_TYPES.contains(name) && !isInJavaLang(name);
  }

  /** Whether a package can have the name. The packages of Java itself are closed. */
  public static boolean isPackageName(String name) {
    return name.isEmpty()
        || (!name.equals("java")
            && !name.startsWith("java.")
            && Stream.of(name.split("\\.", -1)).allMatch(ReservedNames::isIdentifier));
  }

  /** Whether a type parameter can have the name. */
  public static boolean isTypeParameterName(String name) {
    return name.length() <= MAX_LENGTH && name.matches("[A-Z][A-Za-z0-9]*");
  }

  /** Whether a constant can have the name. */
  public static boolean isConstantName(String name) {
    return isIdentifier(name);
  }

  private static boolean isIdentifier(String name) {
    return name.length() <= MAX_LENGTH
        && SourceVersion.isIdentifier(name)
        && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
        && !"_".equals(name);
  }

  private static boolean isInJavaLang(String name) {
    try {
      Class.forName("java.lang." + name, false, null);
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
