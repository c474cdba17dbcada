package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapper reads and writes the generic part of a record, whatever it is. */
class TypeArgumentsTest {
  record Order(String id, int count) {}

  private record Case(TypeReference<?> type, String json, Object content) {}

  private static final Order ORDER = new Order("7", 2);
  private static final String ORDER_JSON = "{\"id\":\"7\",\"count\":2}";

  private static final List<Case> CASES =
      List.of(
          new Case(new TypeReference<Delivery<Order>>() {}, ORDER_JSON, ORDER),
          new Case(new TypeReference<Delivery<? extends Order>>() {}, ORDER_JSON, ORDER),
          new Case(new TypeReference<Delivery<String>>() {}, "\"x\"", "x"),
          new Case(new TypeReference<Delivery<Integer>>() {}, "5", 5),
          new Case(new TypeReference<Delivery<Boolean>>() {}, "true", true),
          new Case(new TypeReference<Delivery<Bytes>>() {}, "\"QUJD\"", Bytes.ofUtf8("ABC")),
          new Case(
              new TypeReference<Delivery<List<Order>>>() {},
              "[" + ORDER_JSON + "]",
              List.of(ORDER)),
          new Case(
              new TypeReference<Delivery<Map<UUID, Order>>>() {},
              "{\"00000000-0000-0001-0000-000000000002\":" + ORDER_JSON + "}",
              Map.of(new UUID(1, 2), ORDER)),
          new Case(
              new TypeReference<Delivery<Delivery<Order>>>() {},
              "{\"content\":" + ORDER_JSON + "}",
              Delivery.of(ORDER)),
          new Case(new TypeReference<Delivery<?>>() {}, ORDER_JSON, Map.of("id", "7", "count", 2L)),
          new Case(
              new TypeReference<Delivery<Object>>() {},
              ORDER_JSON,
              Map.of("id", "7", "count", 2L)));

  static List<Mapper> mappers() {
    return Mapper.both();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aTypeArgumentIsReadAndWrittenByTheMapper(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      Type type = each.type().getType();
      String json = "{\"content\":" + each.json() + "}";
      for (Source source : Source.values()) {
        Delivery<?> read = (Delivery<?>) mapper.read(source, json, type);

        assertEquals(each.content(), read.content(), () -> source + ": " + type);
        assertEquals(json, mapper.toText(read));
        assertEquals(read, mapper.convert(read, type));
      }
    }
  }

  /** Jackson reads it in another way than a record: it asks the parser which of its names comes. */
  static final class OrderBean {
    public String id = "";
    public int count;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aBeanInsideAUnionIsReadFromItsCopy(Mapper mapper) throws Exception {
    Type type = new TypeReference<Delivery<OrderBean>>() {}.getType();
    String json = "{\"inner\":{\"content\":" + ORDER_JSON + ",\"kind\":\"delivery\"}}";

    Delivery<?> outer = (Delivery<?>) mapper.read(Source.BYTES, json, type);

    Delivery<?> inner = assertInstanceOf(Delivery.class, outer.inner());
    OrderBean order = assertInstanceOf(OrderBean.class, inner.content());
    assertEquals("7", order.id);
    assertEquals(2, order.count);
  }

  /** The same deserializer is asked for again, and answers with what stands in it by then. */
  @ParameterizedTest
  @MethodSource("mappers")
  void aTypeArgumentInsideAnotherUnionIsReadFromItsCopy(Mapper mapper) throws Exception {
    Type type = new TypeReference<Delivery<Order>>() {}.getType();
    String inner = "{\"content\":" + ORDER_JSON + ",\"x\":[1],\"kind\":\"delivery\"}";
    String json = "{\"inner\":" + inner + ",\"content\":" + ORDER_JSON + "}";
    for (Source source : Source.values()) {
      Delivery<?> read = (Delivery<?>) mapper.read(source, json, type);

      assertEquals(ORDER, assertInstanceOf(Delivery.class, read.inner()).content());
      assertEquals(ORDER, read.content());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anErrorInsideACopyHasItsPath(Mapper mapper) {
    Type type = new TypeReference<Delivery<List<Order>>>() {}.getType();
    String inner = "{\"content\":[" + ORDER_JSON + ",{\"count\":[]}],\"kind\":\"delivery\"}";
    for (Source source : Source.values()) {
      Exception e =
          assertThrows(
              Exception.class, () -> mapper.read(source, "{\"inner\":" + inner + "}", type));

      assertEquals("inner/content/1/count", Failure.of(e).path(), source::name);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aNullIsWhatTheMapperMakesOfIt(Mapper mapper) throws Exception {
    Type type = new TypeReference<Delivery<Order>>() {}.getType();
    for (Source source : Source.values()) {
      assertNull(((Delivery<?>) mapper.read(source, "{\"content\":null}", type)).content());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void withoutATypeArgumentTheContentIsFreeForm(Mapper mapper) throws Exception {
    for (Source source : Source.values()) {
      Delivery<?> read =
          (Delivery<?>) mapper.read(source, "{\"content\":" + ORDER_JSON + "}", Delivery.class);

      assertInstanceOf(ImmutableMap.class, read.content());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aSpecialMapIsRefusedBeforeItBreaksACast(Mapper mapper) {
    Type type = new TypeReference<Delivery<LinkedHashMap<String, Order>>>() {}.getType();

    Exception e = assertThrows(Exception.class, () -> mapper.read(Source.TEXT, "{}", type));

    assertEquals(
        "the generic part of a generated type may be a List or Map, but no special one",
        Failure.of(e).problem());
  }
}
