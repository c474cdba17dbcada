package dev.awsevents.rewrite.derivation;

import dev.awsevents.rewrite.derivation.OurClass.Accessor;
import dev.awsevents.rewrite.mapping.ConstantMapping;
import dev.awsevents.rewrite.mapping.ConstructorMapping;
import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.MappingTables;
import dev.awsevents.rewrite.mapping.MemberMapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.mapping.TypeMapping.Shape;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Derives the mapping. It starts with pairs of events, {@code roots.tsv}, and follows their
 * members: from a getter of AWS to the name that AWS's serializer gives it, and from this name to
 * the component of our record that our codec writes under the same name.
 */
final class MappingDerivation {
  private final Differences differences = new Differences();
  private final Set<String> visited = new LinkedHashSet<>();
  private final Set<TypeMapping> types = new LinkedHashSet<>();
  private final Set<PropertyMapping> properties = new LinkedHashSet<>();
  private final Set<MemberMapping> members = new LinkedHashSet<>();
  private final Set<ConstructorMapping> constructors = new LinkedHashSet<>();
  private final Set<ConstantMapping> constants = new LinkedHashSet<>();

  static MappingTables derive() {
    return new MappingDerivation().tables();
  }

  private MappingTables tables() {
    for (String[] root : TabbedFile.rows("roots.tsv")) {
      Class<?> aws = AwsClass.load(root[0]);
      String beside = root.length > 2 ? AwsClass.load(root[2]).getName() : "";
      pair(aws, our(root[1]), aws, beside);
    }
    for (Class<?> aws : AwsClass.all()) {
      if (types.stream().noneMatch(t -> t.aws().equals(aws.getName()))) {
        withoutPair(aws);
      }
    }
    if (!differences.unused().isEmpty()) {
      throw new IllegalStateException("differences.tsv has lines in vain: " + differences.unused());
    }
    return new MappingTables(
        sorted(types, Comparator.comparing(TypeMapping::aws).thenComparing(TypeMapping::beside)),
        sorted(
            properties,
            Comparator.comparing(PropertyMapping::aws).thenComparing(PropertyMapping::getter)),
        sorted(
            members,
            Comparator.comparing(MemberMapping::aws)
                .thenComparing(MemberMapping::getter)
                .thenComparing(MemberMapping::key)),
        sorted(constructors, Comparator.comparing(Objects::toString)),
        sorted(constants, Comparator.comparing(Objects::toString)));
  }

  private static <T> List<T> sorted(Set<T> rows, Comparator<T> order) {
    return rows.stream().sorted(order).toList();
  }

  /** A class that no event leads to: the base of another one, or one that has no counterpart. */
  private void withoutPair(Class<?> aws) {
    String key = AwsClass.shortName(aws);
    String twin = differences.name(key);
    if (twin != null) {
      String twinName = AwsClass.load(twin).getName();
      TypeMapping mapping =
          types.stream().filter(t -> t.aws().equals(twinName)).findFirst().orElseThrow();
      pair(aws, our(mapping.ours()), AwsClass.load(twin), "");
      return;
    }
    String reason = differences.reason(key);
    if (reason == null) {
      throw new IllegalStateException(
          "no counterpart of " + key + ": give it a line in roots.tsv or differences.tsv");
    }
    types.add(new TypeMapping(aws.getName(), "", Shape.NONE, "", reason));
  }

  private static Class<?> our(String name) {
    try {
      return Class.forName(name.startsWith("dev.") ? name : "dev.awsevents." + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private void pair(Class<?> aws, Class<?> ours, Class<?> root, String beside) {
    if (!visited.add(aws.getName() + " " + ours.getName() + " " + beside)) {
      return;
    }
    String when = beside.isEmpty() && hasOther(aws, ours) ? root.getName() : beside;
    types.add(new TypeMapping(aws.getName(), ours.getName(), shape(ours), when, ""));
    constants(aws, ours);
    if (aws.isEnum()) {
      return;
    }
    builder(aws, ours, when);
    List<AwsClass.Property> found = new AwsClass(aws, root).properties();
    OurClass our = new OurClass(ours);
    for (AwsClass.Property property : found) {
      property(aws, our, property, root, beside);
    }
    constructors.addAll(
        ConstructorProbe.constructors(aws, found.stream().map(AwsClass.Property::name).toList()));
  }

  private boolean hasOther(Class<?> aws, Class<?> ours) {
    return types.stream()
        .anyMatch(t -> t.aws().equals(aws.getName()) && !t.ours().equals(ours.getName()));
  }

  private static Shape shape(Class<?> ours) {
    if (OurClass.isOpenEnum(ours)) {
      return Shape.OPEN_ENUM;
    }
    if (ours.isRecord()) {
      return Shape.RECORD;
    }
    return OurClass.isKeyedUnion(ours) ? Shape.KEYED_UNION : Shape.UNION;
  }

  /** The builder that Lombok has made. */
  private void builder(Class<?> aws, Class<?> ours, String beside) {
    for (Method method : aws.getDeclaredMethods()) {
      if (method.getName().equals("builder") && Modifier.isStatic(method.getModifiers())) {
        boolean has = shape(ours) == Shape.RECORD;
        types.add(
            new TypeMapping(
                method.getReturnType().getName(),
                has ? ours.getName() + "$Builder" : "",
                has ? Shape.BUILDER : Shape.NONE,
                beside,
                has ? "" : "each variant of " + ours.getSimpleName() + " has a builder"));
      }
    }
  }

  private void constants(Class<?> aws, Class<?> ours) {
    for (var field : aws.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) || !Modifier.isPublic(field.getModifiers())) {
        continue;
      }
      try {
        if (field.isEnumConstant()) {
          String text = ((Enum<?>) field.get(null)).name();
          constants.add(
              new ConstantMapping(aws.getName(), field.getName(), open(ours, text), text));
        } else if (field.getType() == String.class) {
          constants.add(
              new ConstantMapping(aws.getName(), field.getName(), "", (String) field.get(null)));
        }
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String open(Class<?> openEnum, String text) throws IllegalAccessException {
    for (var field : openEnum.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && Modifier.isPublic(field.getModifiers())
          && field.get(null).toString().equals(text)) {
        return field.getName();
      }
    }
    throw new IllegalStateException(openEnum + " has no " + text);
  }

  private void property(
      Class<?> aws, OurClass our, AwsClass.Property property, Class<?> root, String beside) {
    String key = AwsClass.shortName(aws) + "#" + property.getter().getName();
    String name = differences.name(key);
    String reason = differences.reason(key);
    Accessor accessor =
        name != null
            ? our.byName(name)
            : reason != null ? null : our.byWireName(property.wireName());
    Type getter = property.getter().getGenericReturnType();
    if (accessor == null) {
      if (reason == null) {
        throw new IllegalStateException(
            "no accessor for " + key + ", on the wire " + property.wireName());
      }
      add(
          new PropertyMapping(
              aws.getName(),
              property.name(),
              property.getter().getName(),
              getter.getTypeName(),
              "",
              "",
              Conversion.OTHER,
              Conversion.OTHER,
              false,
              false,
              reason));
      return;
    }
    Conversion reads = ConversionRules.conversion(getter, accessor);
    Type argument = argument(property);
    add(
        new PropertyMapping(
            aws.getName(),
            property.name(),
            property.getter().getName(),
            getter.getTypeName(),
            accessor.name(),
            accessor.type().getTypeName(),
            reads,
            argument == getter ? reads : ConversionRules.conversion(argument, accessor),
            ConversionRules.isNullable(accessor),
            ConversionRules.isCollection(accessor.type()) && !ConversionRules.isNullable(accessor),
            ""));
    if (reads == Conversion.MEMBERS) {
      new OurClass((Class<?>) accessor.type())
          .members()
          .forEach(
              (wire, member) ->
                  members.add(
                      new MemberMapping(
                          aws.getName(),
                          property.getter().getName(),
                          wire,
                          member.name(),
                          ConversionRules.text(member))));
    }
    follow(getter, accessor.type(), root, beside);
    follow(argument, accessor.type(), root, beside);
  }

  /** If a class has several counterparts, their accessors are the same but for nested types. */
  private void add(PropertyMapping row) {
    for (PropertyMapping other : properties) {
      if (other.aws().equals(row.aws()) && other.getter().equals(row.getter())) {
        if (!other.accessor().equals(row.accessor())
            || other.reads() != row.reads()
            || other.writes() != row.writes()) {
          throw new IllegalStateException(other + " and " + row);
        }
        return;
      }
    }
    properties.add(row);
  }

  /** What setters take: the type of the getter if one does. */
  private static Type argument(AwsClass.Property property) {
    Type getter = property.getter().getGenericReturnType();
    List<Type> arguments = new ArrayList<>();
    for (Method setter : property.setters()) {
      arguments.add(setter.getGenericParameterTypes()[0]);
    }
    return arguments.isEmpty() || arguments.contains(getter) ? getter : arguments.get(0);
  }

  private void follow(Type aws, Type ours, Class<?> root, String beside) {
    if (aws instanceof Class<?> a && a.getName().startsWith(root.getPackageName() + ".")) {
      if (ours instanceof Class<?> o && o.getName().startsWith("dev.awsevents.")) {
        pair(a, o, root, beside);
      }
      return;
    }
    Type[] awsParts = parts(aws);
    Type[] ourParts = parts(ours);
    if (awsParts.length > 0 && awsParts.length == ourParts.length) {
      int last = awsParts.length - 1;
      follow(awsParts[last], ourParts[last], root, beside);
    }
  }

  private static Type[] parts(Type type) {
    if (type instanceof ParameterizedType p) {
      return p.getActualTypeArguments();
    }
    if (type instanceof GenericArrayType a) {
      return new Type[] {a.getGenericComponentType()};
    }
    return type instanceof Class<?> c && c.isArray()
        ? new Type[] {c.getComponentType()}
        : new Type[0];
  }
}
