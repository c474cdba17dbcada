package dev.awsevents.site.browser.generator;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Writes the statements that add the calls for one component of a record. */
final class ComponentSource {
  private final Class<?> builder;
  private final String name;
  private final Type type;
  private final String value;

  ComponentSource(RecordComponent component, Class<?> builder) {
    this.builder = builder;
    this.name = component.getName();
    this.type = component.getGenericType();
    this.value = "value." + name + "()";
  }

  String source() {
    if (type instanceof TypeVariable) {
      return "    calls.set(\"" + name + "\", details.expression(calls, " + value + "));\n";
    }
    if (type instanceof ParameterizedType parameterized) {
      Type element = Types.last(parameterized);
      if (parameterized.getRawType() == Map.class && hasMethod("put")) {
        return element == Object.class ? freeFormMap() : entries(element);
      }
      if (parameterized.getRawType() == List.class && element instanceof Class<?> each) {
        if (Types.isBuilt(each) || each.isSealed()) {
          return elements(each);
        }
      }
    }
    if (Types.isScalar(type)) {
      return "    calls.value(\"" + name + "\", " + value + ");\n";
    }
    return "    calls.set(\"" + name + "\", " + argument(name, type, value) + ");\n";
  }

  private String freeFormMap() {
    return "    calls.putFreeForm(\"" + name + "\", \"" + required("put") + "\", " + value + ");\n";
  }

  private String elements(Class<?> element) {
    String add = required("add");
    return "    for ("
        + element.getCanonicalName()
        + " each : calls.elements(\""
        + name
        + "\", "
        + value
        + ")) {\n      calls.add(\""
        + add
        + "\", "
        + argument(add, element, "each")
        + ", \""
        + Names.inCode(element)
        + "\");\n    }\n";
  }

  private String entries(Type element) {
    String put = required("put");
    return "    for (java.util.Map.Entry<String, "
        + Types.source(element)
        + "> each : calls.entries(\""
        + name
        + "\", "
        + value
        + ")) {\n      calls.put(\""
        + put
        + "\", each.getKey(), "
        + argument(put, element, "each.getValue()")
        + ", \""
        + (element instanceof Class<?> type && Types.isBuilt(type) ? Names.inCode(type) : "")
        + "\");\n    }\n";
  }

  /** Builders of details take maps as a whole. */
  private boolean hasMethod(String prefix) {
    return Types.hasMethod(builder, Names.prefixed(prefix, name));
  }

  /** A method of the builder, which must be there. */
  private String required(String prefix) {
    String method = Names.prefixed(prefix, name);
    if (!Types.hasMethod(builder, method)) {
      throw new IllegalStateException(builder + " has no method " + method);
    }
    return method;
  }

  /**
   * The value as an argument: a function for the builder of a record, where the method takes one.
   */
  private String argument(String method, Type type, String value) {
    if (type instanceof Class<?> record
        && Types.isBuilt(record)
        && Types.lastParameterOf(builder, method, Consumer.class)) {
      return Names.call(record)
          + "(calls.function(\""
          + Names.variable(record)
          + "\"), "
          + value
          + ")";
    }
    return Types.expression(type, value);
  }
}
