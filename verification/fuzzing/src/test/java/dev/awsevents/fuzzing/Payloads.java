package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.awsevents.fixtures.Fixtures;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Fixtures, from which the fuzzer makes other payloads. */
final class Payloads {
  private record Fixture(Class<?> type, String name) {}

  /**
   * The fixtures by hashes of their names. The fuzzer's number picks the next one, so that a kept
   * input still means the same fixture when there are new ones.
   */
  private final NavigableMap<Integer, Fixture> fixtures = new TreeMap<>();

  private final Map<Fixture, JsonValue> documents = new HashMap<>();

  private Payloads(Predicate<Class<?>> types) {
    for (Class<?> type : Fixtures.types()) {
      if (types.test(type)) {
        for (String name : Fixtures.names(type)) {
          fixtures.put(spread(type.getName() + '/' + name), new Fixture(type, name));
        }
      }
    }
  }

  /** The hashes of similar strings are near each other. */
  private static int spread(String name) {
    int hash = name.hashCode() * 0x9E3779B9;
    return hash ^ hash >>> 15;
  }

  static Payloads all() {
    return new Payloads(type -> true);
  }

  static Payloads of(Predicate<Class<?>> types) {
    return new Payloads(types);
  }

  /** A payload made from the data: a changed fixture, or bytes that have nothing to do with one. */
  Payload next(FuzzedDataProvider data) {
    Fixture fixture = pick(data);
    Class<?> type = fixture.type();
    int way = data.consumeInt(0, 9);
    if (way == 0) {
      return new Payload(type, data.consumeRemainingAsBytes());
    }
    if (way == 1) {
      type = pick(data).type();
    }
    byte[] document = JsonMutation.mutate(document(fixture), data).toBytes();
    return new Payload(type, way == 2 ? ByteEdits.of(document, data) : document);
  }

  private Fixture pick(FuzzedDataProvider data) {
    Map.Entry<Integer, Fixture> next = fixtures.ceilingEntry(data.consumeInt());
    return next == null ? fixtures.firstEntry().getValue() : next.getValue();
  }

  private JsonValue document(Fixture fixture) {
    return documents
        .computeIfAbsent(
            fixture, key -> JsonValue.parse(Fixtures.json(fixture.type(), fixture.name())))
        .copy();
  }
}
