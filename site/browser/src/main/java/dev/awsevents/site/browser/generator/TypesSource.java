package dev.awsevents.site.browser.generator;

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
    source.append("  static dev.awsevents.codec.Codec<?> codec(String name) {\n");
    appendSwitch(source, "null", root -> root.getName() + ".codec()");
    source.append("\n  static String className(String name) {\n");
    appendSwitch(source, "name", root -> '"' + root.getName() + '"');
    source.append("\n  static dev.awsevents.site.browser.code.Expression expression(");
    source.append("String name, Object value) {\n");
    appendSwitch(source, "null", TypesSource::expression);
    source.append("\n  static dev.awsevents.site.browser.code.Expression detail(\n");
    source.append("      dev.awsevents.site.browser.code.BuilderCalls outer, Object value) {\n");
    for (Class<?> root : roots) {
      if (root.isRecord() && root.getTypeParameters().length == 0 && Details.has(root)) {
        source.append("    if (value instanceof ").append(root.getName()).append(" detail) {\n");
        source.append("      return ").append(Names.call(root)).append("(outer.builder(\"");
        source.append(Names.inCode(root)).append("\", \"").append(root.getName());
        source.append("\"), detail);\n    }\n");
      }
    }
    source.append("    return dev.awsevents.site.browser.code.Values.freeForm(value);\n  }\n}\n");
    return source.toString();
  }

  private interface Result {
    String of(Class<?> root);
  }

  private void appendSwitch(StringBuilder source, String otherwise, Result result) {
    source.append("    return switch (name) {\n");
    for (Class<?> root : roots) {
      source.append("      case \"").append(root.getSimpleName()).append("\" -> ");
      source.append(result.of(root)).append(";\n");
    }
    source.append("      default -> ").append(otherwise).append(";\n    };\n  }\n");
  }

  private static String expression(Class<?> root) {
    String parameters = root.getTypeParameters().length == 0 ? "" : "<?>";
    String head = root.getTypeParameters().length == 0 ? root.getSimpleName() : root.getSimpleName() + ".<Object>";
    return Names.call(root)
        + "(dev.awsevents.site.browser.code.BuilderCalls.of(\""
        + head
        + "\", \""
        + root.getName()
        + "\"), ("
        + root.getName()
        + parameters
        + ") value)";
  }
}
