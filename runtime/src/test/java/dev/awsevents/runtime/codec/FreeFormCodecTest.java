package dev.awsevents.runtime.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.sample.Shipment;
import dev.awsevents.value.Bytes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreeFormCodecTest {
  private static final Shipment SHIPMENT = AwsEvents.read("{\"id\":\"a\"}", Shipment.class);

  /** Such as the generic part of a type that is written without knowledge of its argument. */
  @Test
  void freeFormJsonAndGeneratedTypesAreWritten() {
    Map<Object, String> expected =
        Map.of(
            Map.of("a", 1L),
            "{\"a\":1}",
            List.of("a"),
            "[\"a\"]",
            "text",
            "\"text\"",
            1.5,
            "1.5",
            true,
            "true",
            Bytes.ofUtf8("A"),
            "\"QQ==\"",
            SHIPMENT,
            "{\"id\":\"a\"}",
            List.of(Map.of("shipments", Arrays.asList(SHIPMENT, null))),
            "[{\"shipments\":[{\"id\":\"a\"},null]}]");

    expected.forEach((value, json) -> assertEquals(json, written(value)));
  }

  @Test
  void anotherTypeIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> written(new Object()));
    assertThrows(IllegalArgumentException.class, () -> written('c'));
    assertThrows(IllegalArgumentException.class, () -> written(List.of(new Object())));
    assertThrows(IllegalArgumentException.class, () -> written(Map.of(1, "a")));
  }

  private static String written(Object value) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    FreeFormCodec.INSTANCE.write(out, value);
    return out.toText();
  }
}
