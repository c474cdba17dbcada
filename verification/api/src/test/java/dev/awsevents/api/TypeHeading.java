package dev.awsevents.api;

import java.lang.reflect.Modifier;

/** Writes the declaration of a type, without its supertypes. */
final class TypeHeading {
  private final TypeText types;

  TypeHeading(TypeText types) {
    this.types = types;
  }

  String of(Class<?> type) {
    return MemberText.deprecation(type)
        + modifiers(type)
        + kind(type)
        + " "
        + types.of(type)
        + types.parameters(type.getTypeParameters());
  }

  private static String modifiers(Class<?> type) {
    if (type.isSealed()) {
      return "sealed ";
    }
    if (type.isInterface() || type.isRecord() || type.isEnum()) {
      return "";
    }
    if (Modifier.isFinal(type.getModifiers())) {
      return "final ";
    }
    return Modifier.isAbstract(type.getModifiers()) ? "abstract " : "";
  }

  private static String kind(Class<?> type) {
    if (type.isAnnotation()) {
      return "annotation";
    }
    if (type.isInterface()) {
      return "interface";
    }
    if (type.isRecord()) {
      return "record";
    }
    return type.isEnum() ? "enum" : "class";
  }
}
