package dev.awsevents.api;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Writes types as in Java source, with the annotations of JSpecify. */
final class TypeText {
  /** Everybody knows the types of these packages by their simple names. */
  private static final Set<String> FAMILIAR = Set.of("java.lang", "java.util", "java.time");

  private final String packageName;
  private final Set<String> ownNames;

  /**
   * @param packageName types of this package have no package in front
   * @param ownNames the simple names of the types of this package
   */
  TypeText(String packageName, Set<String> ownNames) {
    this.packageName = packageName;
    this.ownNames = ownNames;
  }

  String of(AnnotatedType type) {
    if (type instanceof AnnotatedArrayType array) {
      return arrayOf(array, "[]");
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return wildcardOf(wildcard);
    }
    return nullness(type) + unannotated(type);
  }

  /** The last parameter of a method with a variable number of them. */
  String ofVariable(AnnotatedType type) {
    return arrayOf((AnnotatedArrayType) type, "...");
  }

  String of(Class<?> type) {
    if (type.isPrimitive()) {
      return type.getName();
    }
    String canonical = type.getCanonicalName();
    String name = canonical.substring(type.getPackageName().length() + 1);
    if (type.getPackageName().equals(packageName)) {
      return name;
    }
    String outermost = name.split("\\.", 2)[0];
    return FAMILIAR.contains(type.getPackageName()) && !ownNames.contains(outermost)
        ? name
        : canonical;
  }

  /** The declaration of type parameters, or nothing. */
  String parameters(TypeVariable<?>[] variables) {
    return variables.length == 0
        ? ""
        : Arrays.stream(variables).map(this::parameter).collect(Collectors.joining(", ", "<", ">"));
  }

  private String parameter(TypeVariable<?> variable) {
    String bounds =
        Arrays.stream(variable.getAnnotatedBounds())
            .map(this::of)
            .collect(Collectors.joining(" & "));
    return bounds.equals("Object") ? variable.getName() : variable.getName() + " extends " + bounds;
  }

  private String unannotated(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType parameterized) {
      Class<?> raw = (Class<?>) ((ParameterizedType) parameterized.getType()).getRawType();
      return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
          .map(this::of)
          .collect(Collectors.joining(", ", of(raw) + "<", ">"));
    }
    if (type instanceof AnnotatedTypeVariable variable) {
      return ((TypeVariable<?>) variable.getType()).getName();
    }
    return of((Class<?>) type.getType());
  }

  private String wildcardOf(AnnotatedWildcardType wildcard) {
    if (wildcard.getAnnotatedLowerBounds().length > 0) {
      return "? super " + of(wildcard.getAnnotatedLowerBounds()[0]);
    }
    String bound = of(wildcard.getAnnotatedUpperBounds()[0]);
    return bound.equals("Object") ? "?" : "? extends " + bound;
  }

  private String arrayOf(AnnotatedArrayType array, String brackets) {
    String nullness = nullness(array);
    StringBuilder text = new StringBuilder(nullness.isEmpty() ? "" : " " + nullness);
    text.append(brackets);
    AnnotatedType component = array.getAnnotatedGenericComponentType();
    return component instanceof AnnotatedArrayType inner
        ? arrayOf(inner, "[]") + text
        : of(component) + text;
  }

  private static String nullness(AnnotatedType type) {
    if (type.isAnnotationPresent(Nullable.class)) {
      return "@Nullable ";
    }
    return type.isAnnotationPresent(NonNull.class) ? "@NonNull " : "";
  }
}
