package dev.awsevents.site.browser.generator;

import javax.lang.model.SourceVersion;

/** Names in generated code. */
final class Names {
  static final String PACKAGE = "dev.awsevents.site.browser";

  private Names() {}

  /** The generated class for a root. */
  static String root(Class<?> root) {
    return root.getSimpleName() + "Source";
  }

  /** The type as it stands in code whose reader imports its root: {@code SqsEvent.Message}. */
  static String inCode(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  /** The class that code with the type imports. */
  static String imported(Class<?> type) {
    return type.getName().split("\\$", -1)[0];
  }

  /** The method for a type in the generated class of its root. */
  static String method(Class<?> type) {
    return variable(inCode(type).replace(".", ""));
  }

  /** The method for a type, called from any class. */
  static String call(Class<?> type) {
    Class<?> root = type;
    while (root.getEnclosingClass() != null) {
      root = root.getEnclosingClass();
    }
    return root(root) + "." + method(type);
  }

  /** A name for a variable that holds a value of the type. */
  static String variable(Class<?> type) {
    return variable(type.getSimpleName());
  }

  private static String variable(String name) {
    String variable = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    return SourceVersion.isKeyword(variable) ? variable + "Value" : variable;
  }

  /** {@code addRecords} for {@code add} and {@code records}. */
  static String prefixed(String prefix, String component) {
    return prefix + Character.toUpperCase(component.charAt(0)) + component.substring(1);
  }
}
