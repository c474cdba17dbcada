package dev.awsevents.lambda;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds with which types a class implements a generic interface. */
final class TypeArguments {
  private TypeArguments() {}

  /** The type arguments; empty if the class does not say them. */
  static List<Type> of(Class<?> wanted, Class<?> type) {
    for (Type general : type.getGenericInterfaces()) {
      List<Type> found = of(wanted, general);
      if (!found.isEmpty()) {
        return found;
      }
    }
    Type superclass = type.getGenericSuperclass();
    return superclass == null ? List.of() : of(wanted, superclass);
  }

  private static List<Type> of(Class<?> wanted, Type general) {
    if (general instanceof Class<?> plain) {
      return of(wanted, plain);
    }
    if (!(general instanceof ParameterizedType parameterized)
        || !(parameterized.getRawType() instanceof Class<?> raw)) {
      return List.of();
    }
    if (raw == wanted) {
      return List.of(parameterized.getActualTypeArguments());
    }
    List<Type> found = new ArrayList<>();
    for (Type argument : of(wanted, raw)) {
      Type known =
          argument instanceof TypeVariable<?> variable
              ? valueOf(variable, raw, parameterized)
              : argument;
      found.add(known == null ? argument : known);
    }
    return found;
  }

  private static @Nullable Type valueOf(
      TypeVariable<?> variable, Class<?> declaring, ParameterizedType use) {
    TypeVariable<?>[] variables = declaring.getTypeParameters();
    for (int i = 0; i < variables.length; i++) {
      if (variables[i].equals(variable)) {
        return use.getActualTypeArguments()[i];
      }
    }
    return null;
  }
}
