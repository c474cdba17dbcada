package dev.awsevents.api;

import dev.awsevents.codec.Codec;
import dev.awsevents.codegen.PlainBuilderRuleFactory;
import dev.awsevents.codegen.RecordRuleFactory;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.stream.Stream;

/** What is API, as "What is stable" in README.md says. */
final class ApiScope {
  private ApiScope() {}

  static boolean contains(Class<?> type) {
    return isVisible(type) && !isInternal(type);
  }

  /** Public, but not for callers. */
  static boolean isInternal(Class<?> type) {
    if (type.getEnclosingClass() != null && isInternal(type.getEnclosingClass())) {
      return true;
    }
    String packageName = type.getPackageName();
    return packageName.startsWith("dev.awsevents.runtime.")
        || packageName.equals("dev.awsevents.lambda.format")
        || packageName.startsWith("dev.awsevents.codegen")
            && type != RecordRuleFactory.class
            && type != PlainBuilderRuleFactory.class
        || Codec.class.isAssignableFrom(type) && type != Codec.class;
  }

  /** A caller cannot use what mentions a type of ours that is not API. */
  static boolean mentionsApiOnly(Stream<Type> types) {
    return types.allMatch(ApiScope::isUsable);
  }

  private static boolean isUsable(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return isUsable(parameterized.getRawType())
          && mentionsApiOnly(Arrays.stream(parameterized.getActualTypeArguments()));
    }
    if (type instanceof GenericArrayType array) {
      return isUsable(array.getGenericComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return mentionsApiOnly(
          Stream.concat(
              Arrays.stream(wildcard.getUpperBounds()), Arrays.stream(wildcard.getLowerBounds())));
    }
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.getComponentType();
      }
      return isForeign(element) || contains(element);
    }
    return true;
  }

  static boolean isForeign(Class<?> type) {
    return !type.getName().startsWith("dev.awsevents.");
  }

  private static boolean isVisible(Class<?> type) {
    for (Class<?> around = type; around != null; around = around.getEnclosingClass()) {
      if (!Modifier.isPublic(around.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
