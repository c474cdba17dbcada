package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values that are there as Java objects, as in trees and binary formats. */
class EmbeddedValuesTest {
  private static final byte[] CONTENT = {1, 2, (byte) 200};

  private record Case(@Nullable Object embedded, @Nullable Object freeForm) {}

  private static final List<Case> CASES =
      List.of(
          new Case(CONTENT, Bytes.of(CONTENT).base64()),
          new Case("text", "text"),
          new Case(CharBuffer.wrap("text"), "text"),
          new Case(true, true),
          new Case(null, null),
          new Case(7, new BigDecimal(7)),
          new Case(2.5, new BigDecimal("2.5")),
          new Case(new AtomicLong(Long.MAX_VALUE), new BigDecimal(Long.MAX_VALUE)),
          new Case(Double.NaN, "NaN"),
          new Case(Float.NEGATIVE_INFINITY, "-Infinity"));

  static List<Mapper> mappers() {
    return Mapper.both();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aScalarIsReadAsFreeFormJson(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      Delivery<?> read =
          (Delivery<?>) mapper.readEmbedded("content", each.embedded(), Delivery.class);

      assertEquals(each.freeForm(), read.content());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aScalarIsReadAsAString(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      Delivery<?> read = (Delivery<?>) mapper.readEmbedded("id", each.embedded(), Delivery.class);

      assertEquals(each.freeForm() == null ? null : each.freeForm().toString(), read.id());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void binaryContentIsCopied(Mapper mapper) throws Exception {
    byte[] content = CONTENT.clone();

    Delivery<?> read = (Delivery<?>) mapper.readEmbedded("label", content, Delivery.class);
    Arrays.fill(content, (byte) 0);

    assertEquals(Bytes.of(CONTENT), read.label());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anotherScalarInThePlaceOfBinaryContentIsReadAsInJson(Mapper mapper) throws Exception {
    assertEquals(
        Bytes.ofUtf8("ABC"),
        ((Delivery<?>) mapper.readEmbedded("label", "QUJD", Delivery.class)).label());
    assertNull(((Delivery<?>) mapper.readEmbedded("label", null, Delivery.class)).label());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void binaryContentInMapsIsConverted(Mapper mapper) {
    Delivery<?> read =
        (Delivery<?>) mapper.convert(Map.of("label", CONTENT, "x", CONTENT), Delivery.class);

    assertEquals(Bytes.of(CONTENT), read.label());
    assertEquals(Map.of("x", Bytes.of(CONTENT).base64()), read.unknownFields());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aWholeNumberIsALongWhereThatHoldsIt(Mapper mapper) {
    BigInteger large = BigInteger.ONE.shiftLeft(63);
    List<BigInteger> numbers =
        List.of(BigInteger.TEN, large.negate(), large.subtract(BigInteger.ONE), large);

    Delivery<?> read = (Delivery<?>) mapper.convert(Map.of("content", numbers), Delivery.class);

    assertEquals(List.of(10L, Long.MIN_VALUE, Long.MAX_VALUE, large), read.content());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anythingElseIsAnErrorWithItsPath(Mapper mapper) {
    for (String field : List.of("id", "weight", "label", "content", "other")) {
      Exception e =
          assertThrows(
              Exception.class, () -> mapper.readEmbedded(field, new UUID(1, 2), Delivery.class));

      assertEquals(new Failure("expected JSON but found a Java object", field), Failure.of(e));
    }
  }
}
