package dev.awsevents.api;

import dev.awsevents.api.Line.Section;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What follows from the components of a record that has a builder: their accessors, and the methods
 * of the builder. A file has one line for each component.
 */
final class BuilderRules {
  private final TypeText types;
  private final String record;
  private final String builder;

  /** Whether the generator has made the builder, and not Immutables. */
  private final boolean plain;

  private final SortedSet<Line> ofRecord = new TreeSet<>();
  private final SortedSet<Line> ofBuilder = new TreeSet<>();

  private BuilderRules(TypeSignature signature, TypeText types, boolean plain) {
    this.plain = plain;
    Class<?> type = signature.type();
    String variables =
        type.getTypeParameters().length == 0
            ? ""
            : Arrays.stream(type.getTypeParameters())
                .map(Type::getTypeName)
                .collect(Collectors.joining(", ", "<", ">"));
    String parameters = types.parameters(type.getTypeParameters());
    this.types = types;
    this.record = signature.name() + variables;
    this.builder = signature.name() + ".Builder" + variables;
    add(ofRecord, "builder", "static " + (parameters + " " + builder).trim() + " builder()");
    add(ofRecord, "toBuilder", builder + " toBuilder()");
    add(ofBuilder, "build", record + " build()");
    if (!plain) {
      addSetter("mergeFrom", record);
    }
    for (RecordComponent component : type.getRecordComponents()) {
      addMethodsFor(component);
    }
  }

  /** Shortens the signature if the type has a builder that follows the rules. */
  static void fold(TypeSignature type, Map<String, TypeSignature> all, TypeText types) {
    TypeSignature builder = all.get(type.name() + ".Builder");
    if (builder == null || !type.type().isRecord()) {
      return;
    }
    boolean plain = builder.type().getSuperclass() == Object.class;
    BuilderRules rules = new BuilderRules(type, types, plain);
    List<Line> components = componentLines(type);
    if (!type.lines().containsAll(rules.ofRecord)
        || !builder.lines().containsAll(rules.ofBuilder)
        || components.size() != type.type().getRecordComponents().length) {
      return;
    }
    type.setHeading(type.heading() + (plain ? " with plain Builder" : " with Builder"));
    type.lines().removeAll(rules.ofRecord);
    type.lines().removeIf(line -> isAccessor(line, type));
    type.lines().addAll(components);
    builder.lines().removeAll(rules.ofBuilder);
    if (builder.lines().isEmpty()) {
      all.remove(builder.name());
    }
  }

  /** Whether the type is a record with a nested builder. */
  static boolean hasBuilder(Class<?> type) {
    return type.isRecord()
        && Arrays.stream(type.getClasses())
            .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
  }

  private static List<Line> componentLines(TypeSignature type) {
    return type.lines().stream()
        .filter(line -> isAccessor(line, type))
        .map(line -> new Line(Section.COMPONENT, line.name(), asComponent(line.text())))
        .toList();
  }

  private static boolean isAccessor(Line line, TypeSignature type) {
    return line.section() == Section.METHOD
        && line.text().endsWith(" " + line.name() + "()")
        && !line.text().startsWith("static ")
        && Arrays.stream(type.type().getRecordComponents())
            .anyMatch(component -> component.getName().equals(line.name()));
  }

  private static String asComponent(String accessor) {
    String declaration = accessor.substring(0, accessor.length() - "()".length());
    return declaration.startsWith(MemberText.DEPRECATED)
        ? MemberText.DEPRECATED
            + "component "
            + declaration.substring(MemberText.DEPRECATED.length())
        : "component " + declaration;
  }

  private void addMethodsFor(RecordComponent component) {
    String name = component.getName();
    String suffix = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    AnnotatedType type = component.getAccessor().getAnnotatedReturnType();
    Class<?> raw = component.getType();
    if (plain) {
      addPlainMethods(name, suffix, type, raw);
    } else if (raw == List.class) {
      addListMethods(name, suffix, argument(type, 0));
    } else if (raw == Map.class) {
      addMapMethods(name, suffix, argument(type, 1));
    } else {
      addSetter(name, nullable(types.of(type)));
      addSetterOfBuilt(name, "", type);
    }
  }

  private void addPlainMethods(String name, String suffix, AnnotatedType type, Class<?> raw) {
    addSetter(name, nullable(types.of(type)));
    if (raw == List.class) {
      addSetter("add" + suffix, types.of(argument(type, 0)));
      addSetterOfBuilt("add" + suffix, "", argument(type, 0));
    } else if (raw == Map.class && !isFreeForm(type)) {
      addSetter("put" + suffix, "String, " + types.of(argument(type, 1)));
      addSetterOfBuilt("put" + suffix, "String, ", argument(type, 1));
    } else {
      addSetterOfBuilt(name, "", type);
    }
  }

  private static boolean isFreeForm(AnnotatedType map) {
    return argument(map, 1).getType() == Object.class;
  }

  private void addListMethods(String name, String suffix, AnnotatedType element) {
    String item = nullableItem(element);
    // Immutables knows that nothing extends String.
    String items =
        "Iterable<" + (element.getType() == String.class ? "" : "? extends ") + item + ">";
    addSetter(name, nullable(items));
    addSetter("addAll" + suffix, items);
    addSetter("add" + suffix, item);
    addSetter("add" + suffix, item + "...");
    addSetterOfBuilt("add" + suffix, "", element);
  }

  private void addMapMethods(String name, String suffix, AnnotatedType value) {
    String item = nullableItem(value);
    String entries = "<@Nullable String, ? extends " + item + ">";
    addSetter(name, nullable("Map" + entries));
    addSetter("putAll" + suffix, "Map" + entries);
    addSetter("put" + suffix, "Map.Entry" + entries);
    addSetter("put" + suffix, "@Nullable String, " + item);
    addSetterOfBuilt("put" + suffix, "String, ", value);
  }

  /** Where the value has a builder itself, a function may fill it. */
  private void addSetterOfBuilt(String name, String before, AnnotatedType value) {
    if (value.getType() instanceof Class<?> type && hasBuilder(type)) {
      addSetter(name, before + "java.util.function.Consumer<" + types.of(type) + ".Builder>");
    }
  }

  private void addSetter(String name, String parameters) {
    add(ofBuilder, name, builder + " " + name + "(" + parameters + ")");
  }

  private static void add(SortedSet<Line> lines, String name, String text) {
    lines.add(new Line(Section.METHOD, name, text));
  }

  /** Immutables drops the annotations inside. */
  private String nullableItem(AnnotatedType type) {
    return nullable(types.of(type).replace("@Nullable ", ""));
  }

  private static String nullable(String type) {
    return type.startsWith("@Nullable ") ? type : "@Nullable " + type;
  }

  private static AnnotatedType argument(AnnotatedType type, int index) {
    return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
  }
}
