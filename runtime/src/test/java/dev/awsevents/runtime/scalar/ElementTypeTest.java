package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTypeTest {
  private static final ElementType TIMESTAMP = ElementType.timestamp(TimestampFormat.ISO_8601);
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  static Stream<Arguments> held() {
    return Stream.of(
        arguments(ElementType.BOOLEAN, "[true,false]", List.of(true, false)),
        arguments(ElementType.INTEGER, "[1,-2]", List.of(1, -2)),
        arguments(ElementType.LONG, "[1,9223372036854775807]", List.of(1L, Long.MAX_VALUE)),
        arguments(ElementType.INTEGER_TEXT, "[\"1\",\"-2\"]", List.of(1, -2)),
        arguments(ElementType.LONG_TEXT, "[\"1\",\"-2\"]", List.of(1L, -2L)),
        arguments(
            ElementType.DECIMAL,
            "[1.50,2]",
            List.of(new BigDecimal("1.50"), BigDecimal.valueOf(2))),
        arguments(ElementType.DOUBLE, "[1.5,2.0]", List.of(1.5, 2.0)),
        arguments(ElementType.BINARY, "[\"QQ==\",\"\"]", List.of(Bytes.ofUtf8("A"), Bytes.empty())),
        arguments(ElementType.SIGNED_BYTES, "[[65],[]]", List.of(Bytes.ofUtf8("A"), Bytes.empty())),
        arguments(TIMESTAMP, "[\"2026-03-01T12:00:00Z\"]", List.of(NOON)),
        arguments(
            ElementType.listOf(ElementType.LONG),
            "[[1,2],[]]",
            List.of(List.of(1L, 2L), List.of())),
        arguments(
            ElementType.mapOf(ElementType.listOf(TIMESTAMP)),
            "[{\"b\":[\"2026-03-01T12:00:00Z\"],\"a\":[]}]",
            List.of(Map.of("b", List.of(NOON), "a", List.of()))),
        arguments(ElementType.LONG, "[]", List.of()),
        arguments(ElementType.LONG, "[null,1]", Arrays.asList(null, 1L)),
        arguments(
            ElementType.listOf(ElementType.LONG),
            "[null,[null]]",
            Arrays.asList(null, Arrays.asList((Object) null))));
  }

  @ParameterizedTest
  @MethodSource("held")
  void collectionIsHeldInFull(ElementType type, String list, List<?> value) {
    OneField<List<Object>> field = OneField.read(list, type::readList);
    assertEquals(value, field.value());
    assertNull(field.raw());
    assertEquals(list, writeList(type, field));

    String map = "{\"z\":" + list + ",\"a\":" + list + "}";
    ElementType lists = ElementType.listOf(type);
    OneField<Map<String, Object>> mapField = OneField.read(map, lists::readMap);
    assertEquals(Map.of("z", value, "a", value), mapField.value());
    assertNull(mapField.raw());
    assertEquals(map, writeMap(lists, mapField));
  }

  static Stream<Arguments> converted() {
    return Stream.of(
        arguments(ElementType.BOOLEAN, "[\"true\",false]", List.of(true, false)),
        arguments(ElementType.INTEGER, "[\"1\",2]", List.of(1, 2)),
        arguments(ElementType.LONG, "[\"1\",2]", List.of(1L, 2L)),
        arguments(ElementType.LONG_TEXT, "[1,\"2\"]", List.of(1L, 2L)),
        arguments(ElementType.INTEGER_TEXT, "[1]", List.of(1)),
        arguments(ElementType.DECIMAL, "[\"1.5\"]", List.of(new BigDecimal("1.5"))),
        arguments(ElementType.DOUBLE, "[\"1.5\"]", List.of(1.5)),
        arguments(
            ElementType.timestamp(TimestampFormat.EPOCH_SECONDS),
            "[\"5\",6]",
            List.of(Instant.ofEpochSecond(5), Instant.ofEpochSecond(6))));
  }

  @ParameterizedTest
  @MethodSource("converted")
  void scalarsOfAnotherKindAreConvertedAndWrittenAsTheyCame(
      ElementType type, String json, List<?> value) {
    OneField<List<Object>> field = OneField.read(json, type::readList);

    assertEquals(value, field.value());
    assertEquals(json, writeList(type, field));
  }

  static Stream<Arguments> spelledOtherwise() {
    return Stream.of(
        arguments(ElementType.LONG_TEXT, "[\"007\",\"1\"]", List.of(7L, 1L)),
        arguments(ElementType.INTEGER_TEXT, "[\"+7\"]", List.of(7)),
        arguments(ElementType.DOUBLE, "[9007199254740993]", List.of(9007199254740992.0)),
        arguments(ElementType.BINARY, "[\"QQ\"]", List.of(Bytes.ofUtf8("A"))),
        arguments(ElementType.SIGNED_BYTES, "[[255]]", List.of(Bytes.of((byte) -1))),
        arguments(TIMESTAMP, "[\"2026-03-01T13:00:00+01:00\"]", List.of(NOON)),
        arguments(
            ElementType.mapOf(TIMESTAMP),
            "[{\"a\":\"2026-03-01T12:00:00.000Z\"}]",
            List.of(Map.of("a", NOON))));
  }

  @ParameterizedTest
  @MethodSource("spelledOtherwise")
  void otherSpellingIsUnderstoodAndWrittenBackAsItCame(
      ElementType type, String json, List<?> value) {
    OneField<List<Object>> field = OneField.read(json, type::readList);

    assertEquals(value, field.value());
    assertNotNull(field.raw());
    assertEquals(json, writeList(type, field));
    assertEquals("[]", writeList(type, field.with(List.of())));
  }

  static Stream<Arguments> unconvertible() {
    return Stream.of(
        arguments(ElementType.BOOLEAN, "[true,1]"),
        arguments(ElementType.INTEGER, "[1,2147483648]"),
        arguments(ElementType.LONG, "[1,\"x\"]"),
        arguments(ElementType.LONG, "[1,[]]"),
        arguments(ElementType.LONG, "[{\"a\":null}]"),
        arguments(ElementType.LONG_TEXT, "[\"1\",\"one\"]"),
        arguments(ElementType.DOUBLE, "[1e400]"),
        arguments(ElementType.DECIMAL, "[\"much\"]"),
        arguments(ElementType.BINARY, "[\"*\"]"),
        arguments(ElementType.SIGNED_BYTES, "[[1],[256]]"),
        arguments(TIMESTAMP, "[\"2026-03-01T12:00:00Z\",\"never\"]"),
        arguments(ElementType.listOf(ElementType.LONG), "[[1],2]"),
        arguments(ElementType.listOf(ElementType.LONG), "[[1],{\"a\":1}]"),
        arguments(ElementType.mapOf(ElementType.LONG), "[{\"a\":1},[1]]"),
        arguments(ElementType.mapOf(ElementType.LONG), "[{\"a\":true}]"),
        arguments(ElementType.LONG, "12"),
        arguments(ElementType.LONG, "\"1,2\""),
        arguments(ElementType.LONG, "false"));
  }

  /** As a whole, since a list with a hole in it would tell another story. */
  @ParameterizedTest
  @MethodSource("unconvertible")
  void whatCannotBeConvertedReadsAsNullAndIsWrittenBack(ElementType type, String json) {
    OneField<List<Object>> field = OneField.read(json, type::readList);

    assertNull(field.value());
    OneField.assertSameJson(json, writeList(type, field));
    OneField.assertSameJson(json, writeList(type, field.with(ImmutableList.absent())));
    assertEquals("[]", writeList(type, field.with(ImmutableList.empty())));
  }

  @Test
  void scalarInPlaceOfAMapIsWrittenBack() {
    OneField<Map<String, Object>> field = OneField.read("12", ElementType.LONG::readMap);

    assertNull(field.value());
    assertEquals("12", writeMap(ElementType.LONG, field.with(ImmutableMap.absent())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"a\":1}"})
  void objectInPlaceOfAListIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> OneField.read(json, ElementType.LONG::readList));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[1]"})
  void listInPlaceOfAnObjectIsAnError(String json) {
    assertThrows(EventFormatException.class, () -> OneField.read(json, ElementType.LONG::readMap));
  }

  @Test
  void absentAndEmptyCollectionsStayApart() {
    ElementType type = ElementType.LONG;
    assertEquals("[]", writeList(type, new OneField<>(ImmutableList.empty(), Map.of())));
    assertEquals("", writeList(type, new OneField<>(ImmutableList.absent(), Map.of())));
    assertEquals("{}", writeMap(type, new OneField<>(ImmutableMap.empty(), Map.of())));
    assertEquals("", writeMap(type, new OneField<>(ImmutableMap.absent(), Map.of())));
  }

  @Test
  void nullIsNotKept() {
    OneField<List<Object>> field = OneField.read("null", ElementType.LONG::readList);

    assertNull(field.value());
    assertNull(field.raw());
  }

  private static String writeList(ElementType type, OneField<List<Object>> field) {
    return field.write(
        (out, names, index, value, unknownFields) ->
            type.writeList(out, names, index, orAbsent(value), unknownFields));
  }

  private static String writeMap(ElementType type, OneField<Map<String, Object>> field) {
    return field.write(
        (out, names, index, value, unknownFields) ->
            type.writeMap(
                out, names, index, value == null ? ImmutableMap.absent() : value, unknownFields));
  }

  private static List<Object> orAbsent(@Nullable List<Object> value) {
    return value == null ? ImmutableList.absent() : value;
  }
}
