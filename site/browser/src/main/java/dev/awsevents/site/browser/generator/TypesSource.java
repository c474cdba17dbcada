package dev.awsevents.site.browser.generator;

import dev.awsevents.eventbridge.EventBridgeEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the class that finds types by their names. */
final class TypesSource {
  private final List<Class<?>> roots;

  TypesSource(List<Class<?>> roots) {
    this.roots = roots;
    Set<String> names = roots.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    if (names.size() != roots.size()) {
      throw new IllegalStateException("several types have the same name");
    }
  }

  String source() {
    StringBuilder source = new StringBuilder();
    source.append("// Generated from the types of awsevents; do not edit.\n");
    source.append("package ").append(Names.PACKAGE).append(";\n\n");
    source.append("final class PayloadTypes {\n  private PayloadTypes() {}\n\n");
    source.append("  /** The number of the type with a simple name; -1 if there is none. */\n");
    source.append("  static int find(String name) {\n    return switch (name) {\n");
    for (int i = 0; i < roots.size(); i++) {
      source.append("      case \"").append(roots.get(i).getSimpleName()).append("\" -> ");
      source.append(i).append(";\n");
    }
    source.append("      default -> -1;\n    };\n  }\n");
    source.append("\n  static dev.awsevents.codec.Codec<?> codec(int type) {\n");
    appendSwitch(source, root -> root.getName() + ".codec()");
    source.append("\n  static String className(int type) {\n");
    appendSwitch(source, root -> '"' + root.getName() + '"');
    source.append("\n  static dev.awsevents.site.browser.code.Expression expression(");
    source.append("int type, Object value) {\n");
    appendSwitch(source, TypesSource::expression);
    source.append("}\n");
    return source.toString();
  }

  private interface Result {
    String of(Class<?> root);
  }

  private void appendSwitch(StringBuilder source, Result result) {
    source.append("    return switch (type) {\n");
    for (int i = 0; i < roots.size(); i++) {
      source.append("      case ").append(i).append(" -> ");
      source.append(result.of(roots.get(i))).append(";\n");
    }
    source.append("      default -> throw new IllegalArgumentException();\n    };\n  }\n");
  }

  private static String expression(Class<?> root) {
    if (root == EventBridgeEvent.class) {
      return "EventCode.of((dev.awsevents.eventbridge.EventBridgeEvent<?>) value,"
          + " LambdaDetails.INSTANCE)";
    }
    return Names.call(root)
        + "(dev.awsevents.site.browser.code.BuilderCalls.of(\""
        + root.getSimpleName()
        + ".builder()\", \""
        + root.getName()
        + "\"), ("
        + root.getName()
        + ") value)";
  }
}
