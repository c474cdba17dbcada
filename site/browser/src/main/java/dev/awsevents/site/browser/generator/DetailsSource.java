package dev.awsevents.site.browser.generator;

import java.util.List;

/** Writes a class that takes details apart. */
final class DetailsSource {
  private final List<Class<?>> details;

  DetailsSource(List<Class<?>> details) {
    this.details = details;
    for (Class<?> detail : details) {
      if (!detail.isRecord()) {
        throw new IllegalStateException(detail + " is no record"); // its values have other classes
      }
    }
  }

  String source(String name) {
    StringBuilder source = new StringBuilder();
    source.append("// Generated from the types of details; do not edit.\n");
    source.append("package ").append(Names.PACKAGE).append(";\n\n");
    source.append("import dev.awsevents.site.browser.code.BuilderCalls;\n");
    source.append("import dev.awsevents.site.browser.code.Expression;\n");
    source.append("import dev.awsevents.site.browser.code.Values;\n\n");
    source.append("final class ").append(name).append(" implements DetailTypes {\n");
    source.append("  static final ").append(name).append(" INSTANCE = new ").append(name);
    source.append("();\n\n  private ").append(name).append("() {}\n\n");
    source.append("  @Override\n");
    source.append("  public Expression expression(BuilderCalls outer, Object detail) {\n");
    source.append("    if (!(detail instanceof Record)) {\n");
    source.append("      return Values.freeForm(detail);\n    }\n");
    source.append("    return switch (detail.getClass().getSimpleName()) {\n");
    for (Class<?> detail : details) {
      source.append("      case \"").append(detail.getSimpleName()).append("\" -> ");
      source.append(Names.call(detail)).append("(outer.builder(\"").append(Names.inCode(detail));
      source.append("\", \"").append(detail.getName()).append("\"), (");
      source.append(detail.getName()).append(") detail);\n");
    }
    source.append("      default -> throw new IllegalArgumentException();\n    };\n  }\n}\n");
    return source.toString();
  }
}
