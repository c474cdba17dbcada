package dev.awsevents.site.browser.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls of one builder. The builder is made by {@code Type.builder()} and ends with {@code
 * build()}, or it is the parameter of a lambda.
 */
public final class BuilderCalls extends Expression {
  private final @Nullable BuilderCalls outer;
  private final @Nullable String parameter;
  private final String head;
  private final @Nullable String imported;
  private final List<Expression> calls = new ArrayList<>();

  private BuilderCalls(
      @Nullable BuilderCalls outer,
      @Nullable String parameter,
      String head,
      @Nullable String imported) {
    this.outer = outer;
    this.parameter = parameter;
    this.head = head;
    this.imported = imported;
  }

  /**
   * Calls of the builder of a root.
   *
   * @param head what makes the builder, such as {@code SqsEvent.builder()}
   * @param imported name of the class to import for it
   */
  public static BuilderCalls of(String head, String imported) {
    return new BuilderCalls(null, null, head, imported);
  }

  /**
   * Calls of another builder, as an argument of one of these calls.
   *
   * @param type as it stands in code, such as {@code SqsEvent.Message}
   * @param imported name of the class to import for it
   */
  public BuilderCalls builder(String type, String imported) {
    return new BuilderCalls(this, null, type + ".builder()", imported);
  }

  /**
   * Calls of another builder that a method of this one passes to a function.
   *
   * @param name of the parameter; it gets a number if a function around has the same
   */
  public BuilderCalls function(String name) {
    String unique = name;
    for (int number = 2; isTaken(unique); number++) {
      unique = name + number;
    }
    return new BuilderCalls(this, unique, unique, null);
  }

  private boolean isTaken(String name) {
    for (BuilderCalls calls = this; calls != null; calls = calls.outer) {
      if (name.equals(calls.parameter)) {
        return true;
      }
    }
    return false;
  }

  /** Sets a value; does nothing for null. */
  public void set(String method, @Nullable Expression value) {
    if (value != null) {
      calls.add(new Call('.' + method, List.of(value), null));
    }
  }

  /** Sets a string, number, boolean, instant or bytes; does nothing for null. */
  public void value(String method, @Nullable Object value) {
    set(method, Values.of(value));
  }

  /**
   * Adds an element or sets a value that may be null.
   *
   * @param type of the value as it stands in code, for a null, which fits overloads
   */
  public void add(String method, @Nullable Expression value, String type) {
    set(method, value == null ? nullOf(type) : value);
  }

  /** Puts an entry; the value may be null, as in {@link #add}. */
  public void put(String method, String key, @Nullable Expression value, String type) {
    Expression entry = value == null ? nullOf(type) : value;
    calls.add(new Call('.' + method, List.of(Values.of(key), entry), null));
  }

  private static Expression nullOf(String type) {
    return new Literal(type.isEmpty() ? "null" : "(" + type + ") null", null);
  }

  /** The elements of a list; an empty one that is not absent is set here. */
  public <E> List<E> elements(String method, List<E> list) {
    if (Values.isEmptyList(list)) {
      set(method, new Call("List.of", List.of(), "java.util.List"));
    }
    return list;
  }

  /** The entries of a map; an empty one that is not absent is set here. */
  public <V> Set<Map.Entry<String, V>> entries(String method, Map<String, V> map) {
    if (Values.isEmptyMap(map)) {
      set(method, new Call("Map.of", List.of(), "java.util.Map"));
    }
    return map.entrySet();
  }

  /** Puts members of free-form JSON. */
  public void putFreeForm(String set, String put, Map<String, @Nullable Object> map) {
    for (Map.Entry<String, @Nullable Object> entry : entries(set, map)) {
      put(put, entry.getKey(), Values.freeForm(entry.getValue()), "");
    }
  }

  /** Puts members that the record keeps beside its fields. */
  public BuilderCalls putUnknown(Map<String, @Nullable Object> unknownFields) {
    for (Map.Entry<String, @Nullable Object> entry : unknownFields.entrySet()) {
      put("putUnknownFields", entry.getKey(), Values.freeForm(entry.getValue()), "");
    }
    return this;
  }

  /** As {@link #putUnknown}, for a builder that takes them as one map. */
  public BuilderCalls setUnknown(Map<String, @Nullable Object> unknownFields) {
    if (!unknownFields.isEmpty()) {
      set("unknownFields", Values.map(unknownFields, Values::freeForm));
    }
    return this;
  }

  @Override
  void appendFlat(StringBuilder out) {
    appendHead(out);
    for (Expression call : calls) {
      call.appendFlat(out);
    }
    out.append(parameter == null ? ".build()" : "");
  }

  /** A function that does nothing has an empty body: an expression must be a statement. */
  private void appendHead(StringBuilder out) {
    out.append(parameter == null ? "" : parameter + " -> ");
    out.append(parameter != null && calls.isEmpty() ? "{}" : head);
  }

  @Override
  void appendBroken(StringBuilder out, int indent) {
    int from = indent;
    if (parameter != null) {
      out.append(parameter).append(" ->");
      from += INDENT;
      newLine(out, from);
    }
    out.append(head);
    for (Expression call : calls) {
      newLine(out, from + INDENT);
      call.append(out, from + INDENT, 0);
    }
    if (parameter == null) {
      newLine(out, from + INDENT);
      out.append(".build()");
    }
  }

  @Override
  public void addImports(Set<String> imports) {
    if (imported != null) {
      imports.add(imported);
    }
    for (Expression call : calls) {
      call.addImports(imports);
    }
  }
}
