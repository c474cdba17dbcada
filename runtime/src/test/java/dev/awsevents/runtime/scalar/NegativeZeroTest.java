package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.runtime.collection.FreeForm;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NegativeZeroTest {
  private static final TimestampFormat SECONDS = TimestampFormat.EPOCH_SECONDS;

  /** How a field of a kind is read and written. */
  private record Kind<T>(String name, OneField.Reader<T> reader, OneField.Writer<T> writer) {
    String rewrite(String json) {
      return OneField.read(json, reader).write(writer);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final Kind<Double> DOUBLE =
      new Kind<>("Double", JsonReader::readDouble, Scalars::writeDouble);
  private static final Kind<Integer> INTEGER =
      new Kind<>("Integer", JsonReader::readInteger, Scalars::writeInteger);
  private static final Kind<Long> LONG =
      new Kind<>("Long", JsonReader::readLong, Scalars::writeLong);
  private static final Kind<Long> LONG_TEXT =
      new Kind<>("Long in a string", JsonReader::readLongText, Scalars::writeLongText);
  private static final Kind<BigDecimal> DECIMAL =
      new Kind<>("BigDecimal", JsonReader::readDecimal, Scalars::writeDecimal);
  private static final Kind<Object> FREE_FORM =
      new Kind<>("free-form", JsonReader::readValue, NegativeZeroTest::writeFreeForm);
  private static final Kind<Instant> INSTANT = new Kind<>("Instant", SECONDS::read, SECONDS::write);
  private static final Kind<List<Integer>> INTEGERS =
      new Kind<>(
          "list of Integer",
          ElementType.INTEGER::readList,
          (out, names, field, value, unknown) ->
              ElementType.INTEGER.writeList(
                  out, names, field, Objects.requireNonNull(value), unknown));
  private static final Kind<Map<String, Double>> DOUBLES =
      new Kind<>(
          "map to Double",
          ElementType.DOUBLE::readMap,
          (out, names, field, value, unknown) ->
              ElementType.DOUBLE.writeMap(
                  out, names, field, Objects.requireNonNull(value), unknown));

  private static boolean writeFreeForm(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Object value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    out.name(names, field);
    out.writeValue(value);
    return true;
  }

  static Stream<Arguments> negativeZeros() {
    return Stream.of(
        Arguments.of(DOUBLE, "-0.0", "-0.0"),
        Arguments.of(DOUBLE, "-0", "-0.0"),
        Arguments.of(DOUBLE, "-0e5", "-0.0"),
        Arguments.of(INTEGER, "-0", "-0"),
        Arguments.of(INTEGER, "-0.0", "-0.0"),
        Arguments.of(LONG, "-0", "-0"),
        Arguments.of(LONG, "-0.00", "-0.00"),
        Arguments.of(LONG_TEXT, "\"-0\"", "\"-0\""),
        Arguments.of(LONG_TEXT, "-0", "-0"),
        Arguments.of(DECIMAL, "-0", "-0"),
        Arguments.of(DECIMAL, "-0.0", "-0.0"),
        Arguments.of(DECIMAL, "-0.000000000", "-0E-9"),
        Arguments.of(DECIMAL, "-0e5", "-0"),
        Arguments.of(FREE_FORM, "-0", "-0"),
        Arguments.of(FREE_FORM, "-0.0", "-0.0"),
        Arguments.of(FREE_FORM, "[-0,{\"a\":-0.0}]", "[-0,{\"a\":-0.0}]"),
        Arguments.of(INSTANT, "-0", "-0"),
        Arguments.of(INSTANT, "-0.0", "-0.0"),
        Arguments.of(INTEGERS, "[-0,1]", "[-0,1]"),
        Arguments.of(DOUBLES, "{\"a\":-0.0}", "{\"a\":-0.0}"));
  }

  @ParameterizedTest
  @MethodSource("negativeZeros")
  void zeroKeepsItsMinusSign(Kind<?> kind, String json, String written) {
    assertEquals(written, kind.rewrite(json));
  }

  static Stream<Arguments> zeros() {
    return Stream.of(
        Arguments.of(DOUBLE, "0.0"),
        Arguments.of(INTEGER, "0"),
        Arguments.of(LONG, "0"),
        Arguments.of(DECIMAL, "0.0"),
        Arguments.of(FREE_FORM, "[0,0.0]"),
        Arguments.of(INSTANT, "0"),
        Arguments.of(INTEGERS, "[0]"));
  }

  @ParameterizedTest
  @MethodSource("zeros")
  void zeroWithoutSignGetsNone(Kind<?> kind, String json) {
    assertEquals(json, kind.rewrite(json));
  }

  @Test
  void zeroWithASignIsZero() {
    assertEquals(0, OneField.read("-0", JsonReader::readInteger).value());
    assertEquals(0L, OneField.read("-0.0", JsonReader::readLong).value());
    assertEquals(new BigDecimal("0.0"), OneField.read("-0.0", JsonReader::readDecimal).value());
    assertEquals(-0.0, OneField.read("-0", JsonReader::readDouble).value());
  }

  @Test
  void negativeZeroOfAProgramIsWrittenAsSuch() {
    Map<String, @Nullable Object> free = ImmutableMap.copyOfFreeForm(Map.of("a", -0.0));

    assertEquals("-0.0", String.valueOf(free.get("a")));
    assertEquals(
        FreeForm.hash(Map.of("a", new BigDecimal("0.0"))), FreeForm.hash(Map.of("a", -0.0)));
  }
}
