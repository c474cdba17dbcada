package dev.awsevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.sample.Shipment;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadReaderTest {
  private static final Map<String, BiFunction<JsonLimits, Integer, JsonLimits>> LIMITS =
      Map.of(
          "depth", JsonLimits::withDepth,
          "nameLength", JsonLimits::withNameLength,
          "stringLength", JsonLimits::withStringLength,
          "numberLength", JsonLimits::withNumberLength,
          "documentLength", JsonLimits::withDocumentLength,
          "unpackedLength", JsonLimits::withUnpackedLength,
          "elements", JsonLimits::withElements);

  private static PayloadReader reader(String limit, int most) {
    JsonLimits limits =
        Objects.requireNonNull(LIMITS.get(limit)).apply(JsonLimits.standard(), most);
    return AwsEvents.reader().withLimits(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          depth           | {"x":[[[1]]]}      | 4  | at most 3 objects and lists inside each other
          nameLength     | {"12345":1}        | 5  | a member name of at most 4 bytes
          stringLength   | {"id":"12345"}     | 5  | a string of at most 4 bytes
          stringLength   | {"x":"1234\\n"}   | 6  | a string of at most 5 bytes
          numberLength   | {"x":1.2345}       | 6  | a number of at most 5 characters
          documentLength | {"id":"1"}         | 10 | at most 9 bytes
          elements        | {"x":[1,[2,3],4]}  | 6  | at most 5 elements in all lists and maps
          elements        | {"x":{"a":1,"b":2}}| 3  | at most 2 elements in all lists and maps
          """)
  void payloadBeyondALimitIsAnError(String limit, String json, int needed, String problem) {
    assertNotNull(reader(limit, needed).read(json, Shipment.class));

    EventFormatException error =
        assertThrows(
            EventFormatException.class, () -> reader(limit, needed - 1).read(json, Shipment.class));
    assertTrue(error.problem().startsWith("expected " + problem), error::getMessage);
  }

  @Test
  void endlessStreamIsLeftALittleBeyondTheLimit() {
    int most = 3_000_000;
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return ' ';
          }

          @Override
          public int read(byte[] buffer, int from, int length) {
            Arrays.fill(buffer, from, from + length, (byte) ' ');
            read[0] += length;
            return length;
          }
        };

    assertThrows(
        EventFormatException.class,
        () -> reader("documentLength", most).read(endless, Shipment.class));
    assertTrue(read[0] <= most + 1, () -> "read " + read[0]);
  }

  @ParameterizedTest
  @CsvSource({"1", "999999", "1000000", "1000001", "2500000"})
  void streamIsReadUpToTheLimit(int length) throws IOException {
    String document = "{\"id\":\"7\"}";
    byte[] json = (document + " ".repeat(Math.max(0, length - document.length()))).getBytes(UTF_8);

    Shipment shipment =
        reader("documentLength", json.length).read(new ByteArrayInputStream(json), Shipment.class);

    assertEquals("7", shipment.id());
    assertEquals(shipment, AwsEvents.read(new ByteArrayInputStream(json), Shipment.class));
  }

  @ParameterizedTest
  @CsvSource({"0", "-1"})
  void limitMustBePositive(int most) {
    for (String limit : LIMITS.keySet()) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> reader(limit, most));
      assertEquals(limit + " must be positive but is " + most, error.getMessage());
    }
  }

  @Test
  void limitsThatAreNotSetFollowFromTheHeap() {
    long heap = Runtime.getRuntime().maxMemory();
    JsonLimits limits = JsonLimits.standard();

    assertEquals(Math.min(Integer.MAX_VALUE, heap / 8), limits.documentLength());
    assertEquals(Math.min(100_000_000, heap / 8), limits.unpackedLength());
    assertEquals(Math.min(Integer.MAX_VALUE, heap / 200), limits.elements());
  }

  @Test
  void eventWithinTheLimitsIsIdentified() {
    byte[] json = "{\"id\":\"a\",\"parcels\":[{\"code\":\"x\"}]}".getBytes(UTF_8);

    assertEquals(Optional.of(Shipment.class), reader("depth", 3).identify(json));
  }

  @Test
  void identificationHoldsTheLimits() {
    PayloadReader reader = reader("depth", 1);

    assertThrows(EventFormatException.class, () -> reader.identify("[[1]]".getBytes(UTF_8)));
    assertThrows(EventFormatException.class, () -> reader.readAny("[[1]]"));
  }
}
