package dev.awsevents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.sample.Shipment;
import dev.awsevents.value.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsEventsTest {
  private static final String JSON =
      "{\"id\":\"é\",\"weight\":12,\"sentAt\":\"2026-03-01T12:00:00Z\",\"label\":\"QQ==\","
          + "\"parcels\":[{\"code\":\"x\",\"y\":null}],\"stops\":[],\"tags\":{\"b\":\"1\",\"a\":\"2\"},"
          + "\"more\":{\"z\":[1,2.50,null]}}";

  @Test
  void allSourcesReadTheSame() throws IOException {
    Shipment shipment = AwsEvents.read(JSON, Shipment.class);

    assertEquals("é", shipment.id());
    assertEquals(12, shipment.weight());
    assertEquals(Instant.parse("2026-03-01T12:00:00Z"), shipment.sentAt());
    assertEquals(Bytes.ofUtf8("A"), shipment.label());
    assertEquals(Map.of("b", "1", "a", "2"), shipment.tags());
    byte[] bytes = JSON.getBytes(UTF_8);
    assertEquals(shipment, AwsEvents.read(bytes, Shipment.class));
    assertEquals(shipment, AwsEvents.read(new ByteArrayInputStream(bytes), Shipment.class));
    assertEquals(shipment, AwsEvents.read(JSON, Codecs.of(Shipment.class)));
    assertEquals(shipment, AwsEvents.read(bytes, Codecs.of(Shipment.class)));
    assertEquals(
        shipment, AwsEvents.read(new ByteArrayInputStream(bytes), Codecs.of(Shipment.class)));
  }

  @Test
  void allTargetsAreWrittenTheSame() throws IOException {
    Shipment shipment = AwsEvents.read(JSON, Shipment.class);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AwsEvents.write(shipment, out);

    assertEquals(JSON, AwsEvents.toJson(shipment));
    assertArrayEquals(JSON.getBytes(UTF_8), AwsEvents.toBytes(shipment));
    assertEquals(JSON, out.toString(UTF_8));
  }

  @Test
  void codecsWriteTheSameToAllTargets() throws IOException {
    Shipment shipment = AwsEvents.read(JSON, Shipment.codec());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AwsEvents.write(shipment, Shipment.codec(), out);

    assertEquals(JSON, AwsEvents.toJson(shipment, Shipment.codec()));
    assertArrayEquals(JSON.getBytes(UTF_8), AwsEvents.toBytes(shipment, Shipment.codec()));
    assertEquals(JSON, out.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"stops\":[]}",
        "{\"tags\":{}}",
        "{\"parcels\":[]}",
        "{\"weight\":\"heavy\"}",
        "{\"sentAt\":\"2026-03-01T13:00:00+01:00\"}",
        "{\"sentAt\":\"soon\",\"label\":\"QQ\"}",
        "{\"a\":{\"b\":[null,1,{\"c\":\"\\ud800\"}]},\"\":0}",
        "{\"parcels\":[{},{\"code\":\"x\"},{\"other\":1.50}]}",
        "{\"stops\":[null,\"a\"],\"tags\":{\"a\":null}}",
        "{\"parcels\":\"x\",\"stops\":12,\"tags\":false}",
      })
  void whatIsReadIsWrittenBack(String json) {
    assertEquals(json, AwsEvents.toJson(AwsEvents.read(json, Shipment.class)));
  }

  @Test
  void lastOfEqualNamesWins() {
    Shipment shipment =
        AwsEvents.read("{\"id\":\"a\",\"x\":1,\"id\":\"b\",\"x\":2}", Shipment.class);

    assertEquals("{\"id\":\"b\",\"x\":2}", AwsEvents.toJson(shipment));
  }

  @Test
  void byteOrderMarkIsPassedOver() {
    assertEquals("a", AwsEvents.read("\uFEFF{\"id\":\"a\"}", Shipment.class).id());
  }

  /** {@code String.getBytes} would make question marks of them. */
  @ParameterizedTest
  @ValueSource(strings = {"HIGH", "LOW", "aHIGHé", "LOWHIGH", "HIGHLOWHIGH", "HIGH/", "HIGH HIGH"})
  void loneSurrogatesOfAStringAreKept(String content) {
    String text = surrogates(content);

    String id = AwsEvents.read("{\"id\":\"" + text + "\"}", Shipment.class).id();

    assertEquals(text, id);
    assertEquals(text, AwsEvents.read(AwsEvents.toJson(withId(text)), Shipment.class).id());
  }

  /** Text is looked through in steps of several characters. */
  @ParameterizedTest
  @ValueSource(strings = {"a", "?"})
  void loneSurrogateIsKeptAtEachPlace(String filler) {
    for (int before = 0; before < 20; before++) {
      for (int after = 0; after < 10; after++) {
        String text = surrogates(filler.repeat(before) + "HIGH" + filler.repeat(after));

        assertEquals(text, AwsEvents.read("{\"id\":\"" + text + "\"}", Shipment.class).id());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"HIGH\\ude00", "\\ud83dLOW", "HIGHLOW", "\\ud83d\\ude00"})
  void halvesOfAPairJoinWhetherEscapedOrNot(String content) {
    String json = surrogates("{\"id\":\"" + content + "\"}");

    assertEquals("😀", AwsEvents.read(json, Shipment.class).id());
  }

  @Test
  void surrogateBehindAnEscapedBackslashIsKept() {
    String json = surrogates("{\"id\":\"\\\\HIGH\"}");

    assertEquals(surrogates("\\HIGH"), AwsEvents.read(json, Shipment.class).id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HIGH",
        "{HIGH}",
        "{\"id\":HIGH}",
        "{\"id\":\"a\"}LOW",
        "{\"id\":\"\\HIGH\"}",
        "{\"id\":\"\\\\\\HIGH\"}",
        "{\"id\":\"\\uHIGH\"}",
        "{\"id\":\"\\u00HIGH\"}"
      })
  void surrogateWhereNoTextIsIsAnError(String json) {
    assertThrows(
        EventFormatException.class, () -> AwsEvents.read(surrogates(json), Shipment.class));
  }

  private static String surrogates(String text) {
    return text.replace("HIGH", "\ud83d").replace("LOW", "\ude00");
  }

  private static Shipment withId(String id) {
    return new Shipment(
        id,
        null,
        null,
        null,
        ImmutableList.absent(),
        ImmutableList.absent(),
        ImmutableMap.absent(),
        Map.of());
  }

  @Test
  void streamsAreNotClosed() throws IOException {
    InputStream in =
        new ByteArrayInputStream(JSON.getBytes(UTF_8)) {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }
        };
    Shipment shipment = AwsEvents.read(in, Shipment.class);
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            throw new AssertionError("closed");
          }

          @Override
          public void flush() {
            throw new AssertionError("flushed");
          }
        };
    AwsEvents.write(shipment, out);

    assertEquals(JSON, out.toString());
  }

  @Test
  void streamsThatFailOrTrickle() throws IOException {
    InputStream trickling =
        new ByteArrayInputStream(JSON.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 1));
          }
        };
    assertEquals(JSON, AwsEvents.toJson(AwsEvents.read(trickling, Shipment.class)));
    InputStream failing = InputStream.nullInputStream();
    failing.close();
    IOException error =
        assertThrows(IOException.class, () -> AwsEvents.read(failing, Shipment.class));
    assertEquals("Stream closed", error.getMessage());
  }

  @Test
  void nullIsNoEvent() {
    EventFormatException error =
        assertThrows(EventFormatException.class, () -> AwsEvents.read("  null ", Shipment.class));

    assertEquals("expected an object but found null at $ (byte 2)", error.getMessage());
    assertThrows(EventFormatException.class, () -> AwsEvents.read("null", FreeFormCodec.INSTANCE));
  }

  @Test
  void typeWithoutCodecIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> AwsEvents.read("{}", String.class));
    assertThrows(IllegalArgumentException.class, () -> AwsEvents.toJson("text"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"parcels":[{"code":"x"}],"id":"a"} | dev.awsevents.sample.Shipment
          {"kind":"other","id":1}             | dev.awsevents.catalogue.GeneratedCatalogue$Other
          {"id":"a"}                          |
          {}                                  |
          null                                |
          [1]                                 |
          """)
  void eventIsIdentifiedByTheCatalogue(String json, String type) {
    Optional<Class<? extends LambdaEvent>> identified = AwsEvents.identify(json.getBytes(UTF_8));

    assertEquals(Optional.ofNullable(type), identified.map(Class::getName));
  }

  @Test
  void anyEventReadsAsTheTypeItIsIdentifiedAs() throws IOException {
    String json = "{\"id\":\"é\",\"parcels\":[{\"code\":\"x\"}]}";

    Shipment shipment = assertInstanceOf(Shipment.class, AwsEvents.readAny(json));

    assertEquals("é", shipment.id());
    byte[] bytes = json.getBytes(UTF_8);
    assertEquals(shipment, AwsEvents.readAny(bytes));
    assertEquals(shipment, AwsEvents.readAny(new ByteArrayInputStream(bytes)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":[1,null,\"x\"]}", "[{},[]]", "\"text\"", "12.50", "true", "null"})
  void unidentifiedEventKeepsAllItsContent(String json) {
    UnidentifiedEvent event = assertInstanceOf(UnidentifiedEvent.class, AwsEvents.readAny(json));

    assertEquals(json, AwsEvents.toJson(event));
    assertEquals(event, AwsEvents.read(json, UnidentifiedEvent.class));
  }

  /** An interface that no event implements. */
  private interface Parcel extends LambdaEvent {}

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":"a","parcels":[{"code":"x"}]} | Shipment
          {"id":"a"}                          | no event that is known
          null                                | no event that is known
          """)
  void anInterfaceOfEventsIsReadByRecognition(String json, String found) {
    assertEquals(AwsEvents.readAny(json), AwsEvents.read(json, LambdaEvent.class));
    assertEquals(json, AwsEvents.toJson(AwsEvents.readAny(json), Codecs.of(LambdaEvent.class)));

    EventFormatException error =
        assertThrows(EventFormatException.class, () -> AwsEvents.read(json, Parcel.class));
    assertEquals("expected Parcel but found " + found + " at $ (byte 0)", error.getMessage());
  }

  @Test
  void anEventOfALimitedReaderIsLimitedWhenItIsRecognised() {
    PayloadReader reader = AwsEvents.reader().withLimits(JsonLimits.standard().withDepth(1));

    assertThrows(
        EventFormatException.class, () -> reader.read("{\"a\":{\"b\":[]}}", LambdaEvent.class));
  }

  @Test
  void unidentifiedEventPrintsItsContent() {
    assertEquals("UnidentifiedEvent[content={a=[1]}]", AwsEvents.readAny("{\"a\":[1]}").toString());
  }

  @Test
  void unidentifiedEventCannotBeChanged() {
    List<Object> content = new ArrayList<>(Arrays.asList("a", new ArrayList<>()));
    UnidentifiedEvent event = new UnidentifiedEvent(content);
    content.clear();

    assertEquals(List.of("a", List.of()), event.content());
    assertSame(event.content(), new UnidentifiedEvent(event.content()).content());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"id\":\"a\"}}", "{\"kind\":\"other\""})
  void brokenDocumentCannotBeIdentified(String json) {
    assertThrows(EventFormatException.class, () -> AwsEvents.readAny(json));
    EventFormatException error =
        assertThrows(EventFormatException.class, () -> AwsEvents.identify(json.getBytes(UTF_8)));
    assertTrue(error.path().startsWith("$"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[1,},\"b\":2]}",
        "{\"a\":{\"x\":\"\n\"},\"b\"}",
        "{\"a\":\"\\x\",\"b\":",
        "{\"a\":{\"b\":\"\\",
        "{\"a\":[tru],\"b\":\"\\\"",
        "{\"id\":\"a\",\"parcels\":[{\"code\":\"x\"}],\"c\":[01],\"d\":}",
        "{\"id\":\"a\",\"parcels\":[{\"code\":\"x\"}],\"c\":{]}"
      })
  void theFirstMistakeOfABrokenDocumentIsToldHoweverItIsRead(String json) {
    EventFormatException first =
        assertThrows(EventFormatException.class, () -> AwsEvents.identify(json.getBytes(UTF_8)));

    assertEquals(
        first.getMessage(),
        assertThrows(EventFormatException.class, () -> AwsEvents.readAny(json)).getMessage());
    assertEquals(
        first.getMessage(),
        assertThrows(EventFormatException.class, () -> AwsEvents.read(json, Parcel.class))
            .getMessage());
  }
}
