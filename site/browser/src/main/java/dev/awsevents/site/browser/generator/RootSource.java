package dev.awsevents.site.browser.generator;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Writes the class for a root and the types nested in it: a method for each. */
final class RootSource {
  private static final String UNKNOWN_FIELDS = "unknownFields";

  private final Class<?> root;
  private final StringBuilder source = new StringBuilder();

  RootSource(Class<?> root) {
    this.root = root;
  }

  String source() {
    source.append("// Generated from ").append(root.getName()).append("; do not edit.\n");
    source.append("package ").append(Names.PACKAGE).append(";\n\n");
    source.append("import dev.awsevents.site.browser.code.BuilderCalls;\n");
    source.append("import dev.awsevents.site.browser.code.Expression;\n");
    source.append("import dev.awsevents.site.browser.code.Values;\n\n");
    // What AWS does not send any more may be in a payload all the same.
    source.append("@SuppressWarnings(\"deprecation\")\n");
    source.append("final class ").append(Names.root(root)).append(" {\n");
    source.append("  private ").append(Names.root(root)).append("() {}\n");
    for (Class<?> type : types()) {
      if (type.isSealed()) {
        appendUnion(type);
      } else if (Types.isBuilt(type)) {
        appendRecord(type);
      }
    }
    return source.append("}\n").toString();
  }

  /** The root and what is nested in it, at any depth. */
  private Set<Class<?>> types() {
    Set<Class<?>> types = new LinkedHashSet<>();
    Deque<Class<?>> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      types.add(type);
      open.addAll(Arrays.asList(type.getDeclaredClasses()));
    }
    return types;
  }

  private void appendHead(Class<?> type) {
    boolean isGeneric = type.getTypeParameters().length > 0;
    source.append("\n  static Expression ").append(Names.method(type));
    source.append("(BuilderCalls calls, ").append(type.getCanonicalName());
    source.append(isGeneric ? "<?> value, DetailTypes details" : " value").append(") {\n");
  }

  /** A builder for the variant is one of the calls: the caller's own builder is not used. */
  private void appendUnion(Class<?> union) {
    appendHead(union);
    for (Class<?> variant : union.getPermittedSubclasses()) {
      String name = variant.getCanonicalName();
      source.append("    if (value instanceof ").append(name).append(" variant) {\n");
      if (variant.isSealed()) {
        source.append("      return ").append(Names.call(variant)).append("(calls, variant);\n");
      } else if (Types.isBuilt(variant)) {
        appendShortForm(union, variant);
        source.append("      return ").append(Names.call(variant)).append("(calls.builder(\"");
        source.append(Names.inCode(variant)).append("\", \"").append(Names.imported(variant));
        source.append("\"), variant);\n");
      } else {
        String component = variant.getRecordComponents()[0].getName();
        source.append("      return Values.wrapped(\"").append(Names.inCode(variant));
        source.append("\", \"").append(Names.imported(variant)).append("\", Values.map(variant.");
        source.append(component).append("(), Values::freeForm));\n");
      }
      source.append("    }\n");
    }
    source.append("    return null;\n  }\n");
  }

  /** {@code DynamoDbAttributeValue.ofS("x")}, where the union has such a method. */
  private void appendShortForm(Class<?> union, Class<?> variant) {
    RecordComponent[] components = variant.getRecordComponents();
    RecordComponent content = components[0];
    String method = "of" + variant.getSimpleName();
    if (components.length != 2
        || Map.class.isAssignableFrom(content.getType())
        || !Types.hasMethod(union, method, content.getType())) {
      return;
    }
    source.append("      if (variant.unknownFields().isEmpty()) {\n");
    source.append("        Expression content = ");
    source.append(
        Types.expression(content.getGenericType(), "variant." + content.getName() + "()"));
    source.append(";\n        if (content != null) {\n          return Values.call(\"");
    source.append(Names.inCode(union)).append('.').append(method).append("\", \"");
    source.append(Names.imported(union)).append("\", content);\n        }\n      }\n");
  }

  private void appendRecord(Class<?> record) {
    appendHead(record);
    source.append("    if (value == null) {\n      return null;\n    }\n");
    Method build = Types.method(record, "builder");
    Class<?> builder = build.getReturnType();
    String result = "calls";
    for (RecordComponent component : record.getRecordComponents()) {
      if (component.getName().equals(UNKNOWN_FIELDS)) {
        String method = Types.hasMethod(builder, "putUnknownFields") ? "putUnknown" : "setUnknown";
        result = "calls." + method + "(value.unknownFields())";
      } else {
        source.append(new ComponentSource(component, builder).source());
      }
    }
    source.append("    return ").append(result).append(";\n  }\n");
  }
}
