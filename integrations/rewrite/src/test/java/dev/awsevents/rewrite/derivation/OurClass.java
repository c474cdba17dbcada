package dev.awsevents.rewrite.derivation;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import dev.awsevents.value.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A record of ours, with the names of its components on the wire. */
final class OurClass {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant TIME = Instant.ofEpochMilli(1_772_368_205_000L);

  private final Class<?> type;
  private final Map<String, Accessor> byWireName = new LinkedHashMap<>();

  /**
   * @param json what the codec writes if only this value is there
   */
  record Accessor(String name, Type type, AnnotatedType annotated, @Nullable Object json) {}

  OurClass(Class<?> type) {
    this.type = type;
    if (type.isRecord()) {
      components(type).forEach((wire, accessor) -> byWireName.put(plain(wire), accessor));
    } else {
      unionAccessors();
    }
  }

  /** The accessor for a name on the wire; case and punctuation do not count, as for AWS. */
  @Nullable Accessor byWireName(String name) {
    Accessor accessor = byWireName.get(plain(name));
    return accessor != null ? accessor : byMethodName(name);
  }

  /** The accessor with this name. */
  @Nullable Accessor byName(String name) {
    return byMethodName(name);
  }

  Map<String, Accessor> members() {
    return components(type);
  }

  private @Nullable Accessor byMethodName(String name) {
    for (Method method : type.getMethods()) {
      if (method.getName().equalsIgnoreCase(name)
          && method.getParameterCount() == 0
          && method.getDeclaringClass() != Object.class
          && method.getReturnType() != void.class) {
        return new Accessor(
            method.getName(), method.getGenericReturnType(), method.getAnnotatedReturnType(), null);
      }
    }
    return null;
  }

  /** A sealed interface has the accessors that all variants have. */
  private void unionAccessors() {
    for (Class<?> variant : type.getPermittedSubclasses()) {
      if (variant.getSimpleName().equals("Unknown")) {
        continue;
      }
      components(variant)
          .forEach(
              (wire, accessor) -> {
                Method common = accessor(accessor.name());
                if (common == null && isKeyedUnion(type)) {
                  common = accessor("as" + variant.getSimpleName());
                }
                if (common != null) {
                  byWireName.put(
                      plain(wire),
                      new Accessor(
                          common.getName(),
                          common.getGenericReturnType(),
                          common.getAnnotatedReturnType(),
                          accessor.json()));
                }
              });
    }
  }

  private @Nullable Method accessor(String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static String plain(String wireName) {
    return wireName.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /** Writes records that have one value each, and looks under which name it is. */
  private static Map<String, Accessor> components(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Map<String, Object> empty = json(type, new Object[components.length]);
    Map<String, Accessor> accessors = new LinkedHashMap<>();
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      if (component.getName().equals("unknownFields")) {
        continue;
      }
      Object[] values = new Object[components.length];
      values[i] = sample(component.getGenericType());
      Map<String, Object> json = json(type, values);
      for (Map.Entry<String, Object> member : json.entrySet()) {
        if (!Objects.equals(member.getValue(), empty.get(member.getKey()))) {
          accessors.put(
              member.getKey(),
              new Accessor(
                  component.getName(),
                  component.getGenericType(),
                  component.getAnnotatedType(),
                  member.getValue()));
        }
      }
    }
    return accessors;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Object> json(Class<?> type, Object[] values) {
    try {
      return JSON.readValue(
          AwsEvents.toJson(construct(type, values), (Codec) codec(type)), Map.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object sample(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      return parameterized.getRawType() == List.class
          ? List.of(sample(arguments[0]))
          : Map.of("k", sample(arguments[1]));
    }
    Class<?> c = (Class<?>) type;
    Map<Class<?>, Object> scalars =
        Map.of(
            String.class,
            "s",
            Object.class,
            "s",
            Integer.class,
            1,
            Long.class,
            1L,
            Double.class,
            1.5,
            BigInteger.class,
            BigInteger.ONE,
            BigDecimal.class,
            BigDecimal.ONE,
            Boolean.class,
            true,
            Instant.class,
            TIME,
            Bytes.class,
            Bytes.of((byte) 1));
    Object scalar = scalars.get(c);
    if (scalar != null) {
      return scalar;
    }
    if (c.isSealed()) {
      return sample(c.getPermittedSubclasses()[0]);
    }
    RecordComponent[] components = c.getRecordComponents();
    if (isOpenEnum(c)) {
      return construct(c, new Object[] {"s"});
    }
    Object[] values = new Object[components.length];
    if (c.getEnclosingClass() != null && c.getEnclosingClass().isSealed()) {
      for (int i = 0; i < components.length - 1; i++) {
        values[i] = sample(components[i].getGenericType());
      }
    }
    return construct(c, values);
  }

  static boolean isOpenEnum(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getName().equals("value");
  }

  /** Whether each variant is an object of one key, which {@code asS()} returns. */
  static boolean isKeyedUnion(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .anyMatch(m -> Modifier.isStatic(m.getModifiers()) && m.getName().equals("ofS"));
  }

  private static Object construct(Class<?> type, Object[] values) {
    try {
      return type.getConstructor(
              Arrays.stream(type.getRecordComponents())
                  .map(RecordComponent::getType)
                  .toArray(Class[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Codec<?> codec(Class<?> type) {
    Class<?> root = type;
    while (root.getEnclosingClass() != null) {
      root = root.getEnclosingClass();
    }
    try {
      Codec<?> codec = (Codec<?>) root.getMethod("codec").invoke(null);
      return root == type ? codec : Objects.requireNonNull(codec.nested(type));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  /** Whether a timestamp with this JSON is in milliseconds, as a number or in a text. */
  static boolean isMillis(@Nullable Object json) {
    return json != null && json.toString().equals(Long.toString(TIME.toEpochMilli()));
  }
}
