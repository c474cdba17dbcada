package dev.awsevents.properties;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.conformance.ResolvedSchema;
import dev.awsevents.fixtures.RecordTree;
import dev.awsevents.properties.RecordSchema.Field;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.value.Bytes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes random values of generated types by their constructors, and notes the collections that the
 * constructors were given.
 */
final class RandomInstances {
  /** Deeper inside, there is only what must be there. */
  private static final int DEPTH = 12;

  private final RandomGenerator random;

  /** Whether values may be beyond what the schema says: unknown variants, finer instants. */
  private final boolean beyondSchema;

  /** Of eight optional components, so many are there. */
  private final int density;

  private final List<List<@Nullable Object>> lists = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> maps = new ArrayList<>();

  private RandomInstances(long seed, boolean beyondSchema) {
    this.random = new SplittableRandom(seed);
    this.beyondSchema = beyondSchema;
    this.density = random.nextInt(9);
  }

  /** Values that are valid by the schema. */
  static RandomInstances valid(long seed) {
    return new RandomInstances(seed, false);
  }

  /** Values that are more than the schema says, but are kept nevertheless. */
  static RandomInstances beyondSchema(long seed) {
    return new RandomInstances(seed, true);
  }

  /** A value of a generated record or union. */
  Object next(Class<?> type) {
    return typed(type, 0);
  }

  /** Changes all collections that were given to constructors. */
  void changeCollections() {
    for (List<@Nullable Object> list : lists) {
      list.clear();
      list.add("changed");
    }
    for (Map<String, @Nullable Object> map : maps) {
      map.clear();
      map.put("changed", "changed");
    }
  }

  private Object typed(Class<?> type, int depth) {
    return type.isSealed() ? variant(type, depth) : record(type, depth);
  }

  private Object variant(Class<?> union, int depth) {
    List<Class<?>> variants = new ArrayList<>(List.of(union.getPermittedSubclasses()));
    Class<?> unknown = variants.remove(variants.size() - 1);
    if (beyondSchema && random.nextInt(4) == 0) {
      return RecordTree.create(unknown, unknownMembers(depth));
    }
    return typed(variants.get(random.nextInt(variants.size())), depth);
  }

  private Record record(Class<?> type, int depth) {
    RecordSchema schema = RecordSchema.of(type);
    List<@Nullable Object> components = new ArrayList<>();
    for (Field field : schema.fields()) {
      boolean there =
          field.required()
              ? !field.nullable() || random.nextInt(4) > 0
              : depth < DEPTH && random.nextInt(8) < density;
      components.add(there ? value(field.type(), field.schema(), depth + 1) : null);
    }
    if (schema.keepsRaw()) {
      boolean raw = beyondSchema && random.nextInt(4) == 0;
      components.add(raw && components.get(0) instanceof Map<?, ?> map ? raw(map) : null);
    }
    if (schema.keepsUnknown()) {
      components.add(random.nextInt(4) == 0 ? unknownMembers(depth) : null);
    }
    return RecordTree.create(type, components.toArray());
  }

  private Object value(Type type, ResolvedSchema schema, int depth) {
    if (type instanceof ParameterizedType collection) {
      Type[] arguments = collection.getActualTypeArguments();
      return collection.getRawType() == List.class
          ? list(arguments[0], schema, depth)
          : map(arguments[1], schema, depth);
    }
    if (type == Instant.class) {
      String form = schema.declaring("x-timestamp").get("x-timestamp").asText();
      return RandomInstants.next(random, form, beyondSchema);
    }
    if (schema.has("const")) {
      return schema.declaring("const").get("const").asText();
    }
    if (schema.has("x-open-enum")) {
      return RecordTree.create((Class<?>) type, enumValue(schema));
    }
    if (type == Object.class || !(type instanceof Class<?> plain)) {
      // A type parameter stands for free-form JSON, too.
      return freeForm(depth);
    }
    return plain.isRecord() || plain.isSealed() ? typed(plain, depth) : scalar(plain);
  }

  private String enumValue(ResolvedSchema schema) {
    JsonNode known = schema.declaring("x-open-enum").get("x-open-enum");
    return random.nextInt(4) == 0
        ? RandomText.next(random)
        : known.get(random.nextInt(known.size())).asText();
  }

  private Object scalar(Class<?> type) {
    if (type == String.class) {
      return RandomText.next(random);
    }
    if (type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type == Integer.class) {
      return (int) RandomNumbers.whole(random, Integer.SIZE);
    }
    if (type == Long.class) {
      return RandomNumbers.whole(random, Long.SIZE);
    }
    if (type == Double.class) {
      return RandomNumbers.floating(random);
    }
    if (type == BigDecimal.class) {
      return RandomNumbers.fraction(random);
    }
    if (type == Bytes.class) {
      byte[] content = new byte[random.nextInt(20) == 0 ? 10_000 : random.nextInt(8)];
      random.nextBytes(content);
      return Bytes.of(content);
    }
    throw new IllegalStateException("no random values of " + type);
  }

  private List<@Nullable Object> list(Type element, ResolvedSchema schema, int depth) {
    boolean mayBeAlone = schema.types().contains("array") && schema.types().size() > 1;
    if (mayBeAlone && !schema.types().contains("null") && random.nextInt(3) == 0) {
      return ImmutableList.ofLone(value(element, schema.items(), depth));
    }
    List<@Nullable Object> list = newList();
    for (int size = size(depth); size > 0; size--) {
      list.add(element(element, schema.items(), depth));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(Type value, ResolvedSchema schema, int depth) {
    Map<String, @Nullable Object> map = newMap();
    // Of a free-form object the schema says nothing.
    ResolvedSchema values = schema.member("?");
    for (int size = size(depth); size > 0; size--) {
      map.put(RandomText.name(random), element(value, values, depth));
    }
    return map;
  }

  private @Nullable Object element(Type type, ResolvedSchema schema, int depth) {
    boolean mayBeNull = schema.types().contains("null") || schema.types().isEmpty();
    boolean isUnion = type instanceof Class<?> plain && plain.isSealed();
    return mayBeNull && !isUnion && random.nextInt(8) == 0 ? null : value(type, schema, depth + 1);
  }

  private int size(int depth) {
    return depth < DEPTH ? random.nextInt(4) : 0;
  }

  /** What is kept of a map of text that came with a boolean. */
  @SuppressWarnings("unchecked") // map() makes it
  private @Nullable Map<String, @Nullable Object> raw(Map<?, ?> map) {
    Map<String, @Nullable Object> texts = (Map<String, @Nullable Object>) map;
    if (texts.isEmpty()) {
      return null;
    }
    Map<String, @Nullable Object> values = newMap();
    values.putAll(texts);
    String name = texts.keySet().iterator().next();
    texts.put(name, "true");
    values.put(name, true);
    Map<String, @Nullable Object> raw = newMap();
    raw.put("", values);
    return raw;
  }

  /** No schema has a name that begins with a question mark. */
  private Map<String, @Nullable Object> unknownMembers(int depth) {
    Map<String, @Nullable Object> members = newMap();
    for (int size = random.nextInt(3); size > 0; size--) {
      members.put("?" + RandomText.name(random), random.nextInt(8) == 0 ? null : freeForm(depth));
    }
    return members;
  }

  private Object freeForm(int depth) {
    switch (random.nextInt(depth < DEPTH ? 8 : 6)) {
      case 0:
        return random.nextBoolean();
      case 1:
        return RandomNumbers.whole(random, Long.SIZE);
      case 2:
        return BigInteger.valueOf(Long.MAX_VALUE)
            .add(BigInteger.ONE.shiftLeft(random.nextInt(300)));
      case 3:
        return RandomNumbers.fraction(random);
      case 6:
        List<@Nullable Object> list = newList();
        for (int size = random.nextInt(4); size > 0; size--) {
          list.add(random.nextInt(8) == 0 ? null : freeForm(depth + 1));
        }
        return list;
      case 7:
        Map<String, @Nullable Object> map = newMap();
        for (int size = random.nextInt(4); size > 0; size--) {
          map.put(RandomText.name(random), random.nextInt(8) == 0 ? null : freeForm(depth + 1));
        }
        return map;
      default:
        return RandomText.next(random);
    }
  }

  private List<@Nullable Object> newList() {
    List<@Nullable Object> list = new ArrayList<>();
    lists.add(list);
    return list;
  }

  private Map<String, @Nullable Object> newMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    maps.add(map);
    return map;
  }
}
