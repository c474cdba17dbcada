package dev.awsevents.site.browser.code;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Expressions of values that are not built by builders. */
public final class Values {
  /** {@code Map.of} takes so many entries. */
  private static final int MOST_ENTRIES = 10;

  private Values() {}

  /** A string, number, boolean, instant or bytes; null for null. */
  public static @Nullable Expression of(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof String text) {
      return of(text);
    }
    if (value instanceof Instant instant) {
      String text = TimestampFormat.ISO_8601.text(instant);
      return new Literal("Instant.parse(" + Strings.literal(text) + ")", "java.time.Instant");
    }
    if (value instanceof Bytes bytes) {
      String text = Strings.literal(bytes.base64());
      return new Literal("Bytes.ofBase64(" + text + ")", "dev.awsevents.value.Bytes");
    }
    if (value instanceof BigDecimal number) {
      return new Literal("new BigDecimal(\"" + number + "\")", "java.math.BigDecimal");
    }
    if (value instanceof BigInteger number) {
      return new Literal("new BigInteger(\"" + number + "\")", "java.math.BigInteger");
    }
    return new Literal(value instanceof Long ? value + "L" : value.toString(), null);
  }

  static Expression of(String text) {
    return new Literal(Strings.literal(text), null);
  }

  /** A value of an open enum or the like; null for null. */
  public static @Nullable Expression wrapped(
      String type, String imported, @Nullable Expression content) {
    return content == null ? null : new Call("new " + type, List.of(content), imported);
  }

  /** A call of a static method of a type. */
  public static Expression call(String method, String imported, Expression argument) {
    return new Call(method, List.of(argument), imported);
  }

  /** Free-form JSON; null for null. */
  public static @Nullable Expression freeForm(@Nullable Object value) {
    return value instanceof Map || value instanceof List ? read(json(value), "Object") : of(value);
  }

  private static String json(Object value) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeValue(value);
    return out.toText();
  }

  /** A payload that is read. */
  public static Expression read(String json, String type) {
    return new Call(
        "AwsEvents.read",
        List.of(of(json), new Literal(type + ".class", null)),
        "dev.awsevents.AwsEvents");
  }

  /** A list; null for null, and for one that is absent. */
  public static <E> @Nullable Expression list(
      @Nullable List<E> list, Function<E, @Nullable Expression> element) {
    if (list == null || ImmutableList.isAbsent(list)) {
      return null;
    }
    List<Expression> elements = new ArrayList<>();
    boolean nulls = false;
    for (E each : list) {
      Expression expression = element.apply(each);
      nulls |= expression == null;
      elements.add(expression == null ? new Literal("null", null) : expression);
    }
    return nulls
        ? new Call("Arrays.asList", elements, "java.util.Arrays")
        : new Call("List.of", elements, "java.util.List");
  }

  /** A map; null for null, and for one that is absent. */
  public static <V> @Nullable Expression map(
      @Nullable Map<String, V> map, Function<V, @Nullable Expression> value) {
    if (map == null || ImmutableMap.isAbsent(map)) {
      return null;
    }
    boolean many = map.size() > MOST_ENTRIES;
    List<Expression> arguments = new ArrayList<>();
    for (Map.Entry<String, V> entry : map.entrySet()) {
      Expression expression = value.apply(entry.getValue());
      if (expression == null) {
        throw new InexpressibleException("a map with a null");
      }
      Expression key = of(entry.getKey());
      if (many) {
        arguments.add(new Call("Map.entry", List.of(key, expression), "java.util.Map"));
      } else {
        arguments.add(key);
        arguments.add(expression);
      }
    }
    return new Call(many ? "Map.ofEntries" : "Map.of", arguments, "java.util.Map");
  }

  /** Whether a list is empty, but not absent. */
  static boolean isEmptyList(List<?> list) {
    return list.isEmpty() && !ImmutableList.isAbsent(list);
  }

  /** Whether a map is empty, but not absent. */
  static boolean isEmptyMap(Map<?, ?> map) {
    return map.isEmpty() && !ImmutableMap.isAbsent(map);
  }
}
