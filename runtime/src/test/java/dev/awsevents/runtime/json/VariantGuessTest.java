package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ColdReader
class VariantGuessTest {
  private final FieldNames variants = FieldNames.of("S", "SS", "L", "M");

  /** The variants of a map, as JSON again: what is in "L" and "M" is read as variants, too. */
  private String variants(Utf8JsonReader in) {
    StringBuilder json = new StringBuilder();
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      json.append(json.length() == 0 ? "{" : ",").append('"').append(name).append("\":");
      json.append(variant(in));
    }
    return json.length() == 0 ? "{}" : json.append('}').toString();
  }

  private String variant(Utf8JsonReader in) {
    StringBuilder json = new StringBuilder();
    for (int field = in.beginVariant(variants);
        field != JsonReader.END;
        field = in.nextField(variants, field)) {
      String name = field == JsonReader.UNKNOWN ? in.unknownName() : variants.name(field);
      json.append(json.length() == 0 ? "{" : ",").append('"').append(name).append("\":");
      json.append(content(in, field));
    }
    return json.length() == 0 ? "{}" : json.append('}').toString();
  }

  private String content(Utf8JsonReader in, int field) {
    if (field == 3) {
      return variants(in);
    }
    if (field != 2) {
      return "\"" + in.readString() + "\"";
    }
    StringBuilder json = new StringBuilder("[");
    for (boolean more = in.beginArray(); more; more = in.nextElement()) {
      json.append(json.length() == 1 ? "" : ",").append(variant(in));
    }
    return json.append(']').toString();
  }

  private static String randomVariant(Random random, int depth) {
    return switch (random.nextInt(depth > 3 ? 4 : 6)) {
      case 0 -> "{\"S\":\"s\"}";
      case 1 -> "{\"SS\":\"s\",\"S\":\"t\"}";
      case 2 -> "{}";
      case 3 -> "{\"X\":\"s\"}";
      case 4 -> "{\"M\":{\"b\":" + randomVariant(random, depth + 1) + "}}";
      default ->
          "{\"L\":["
              + randomVariant(random, depth + 1)
              + ","
              + randomVariant(random, depth + 1)
              + "]}";
    };
  }

  @Test
  void aVariantIsReadAsItStandsWhateverStoodUnderItsNameBefore() {
    Random random = new Random(16);
    for (int i = 0; i < 2_000; i++) {
      String json =
          "{\"a\":" + randomVariant(random, 0) + ",\"é\":" + randomVariant(random, 0) + "}";

      assertEquals(json, variants(new Utf8JsonReader(json.getBytes(UTF_8))));

      String spaced =
          json.replace("{\"", random.nextBoolean() ? "{ \"" : "{\"").replace(":", " : ");
      assertEquals(json, variants(new Utf8JsonReader(spaced.getBytes(UTF_8))));
    }
  }

  @Test
  void aVariantAtTheEndOfTheDocumentIsNotReadBeyondIt() {
    byte[] document = "{\"v\":{\"S\":\"s\"}}".getBytes(UTF_8);
    variants(new Utf8JsonReader(document));
    for (int to = 0; to < document.length; to++) {
      Utf8JsonReader in = new Utf8JsonReader(document, 0, to);

      assertThrows(EventFormatException.class, () -> variants(in));
    }
  }

  /** Names are shared by all types, and what was guessed for one union may not be in another. */
  @ParameterizedTest
  @ValueSource(strings = {"{\"S\":\"s\"}", "{\"SS\":\"s\"}", "{\"L\":[]}", "{\"M\":{}}"})
  void aNameMayStandForAVariantOfASmallerUnionNextTime(String variant) {
    String json = "{\"u\":" + variant + "}";
    assertEquals(json, variants(reader(json)));

    FieldNames fewer = FieldNames.of("S");
    Utf8JsonReader in = reader("{\"u\":{\"S\":\"s\"}}");
    in.beginObject();
    assertEquals("u", in.nextName(true));
    assertEquals(0, in.beginVariant(fewer));
    assertEquals("s", in.readString());
    assertEquals(JsonReader.END, in.nextField(fewer, 0));
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
