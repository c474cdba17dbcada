package dev.awsevents.runtime.scalar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonValues;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record with one field, read and written as generated codecs do it.
 *
 * @param value what the field holds
 * @param unknownFields with what was read where the field cannot hold it in full
 */
record OneField<T>(@Nullable T value, Map<String, @Nullable Object> unknownFields) {
  private static final String NAME = "value";
  private static final FieldNames NAMES = FieldNames.of(NAME);

  /** How a codec reads a field. */
  interface Reader<T> {
    @Nullable T read(JsonReader in);
  }

  /** How a codec writes a field. Returns whether there was a value or a raw one. */
  interface Writer<T> {
    boolean write(
        JsonWriter out,
        FieldNames names,
        int field,
        @Nullable T value,
        @Nullable Map<String, @Nullable Object> unknownFields);
  }

  static <T> OneField<T> read(String json, Reader<T> reader) {
    Utf8JsonReader in = new Utf8JsonReader(("{\"" + NAME + "\":" + json + "}").getBytes(UTF_8));
    FieldNames names = FieldNames.of(NAME); // without guesses of other tests
    T value = null;
    in.beginObject();
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      value = reader.read(in);
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, names, field);
      }
    }
    Map<String, @Nullable Object> members = in.takeKept(kept);
    in.end();
    return new OneField<>(value, members == null ? ImmutableMap.empty() : members);
  }

  /** What was kept beside the value, or null. */
  @Nullable Object raw() {
    return unknownFields.get(NAME);
  }

  OneField<T> with(@Nullable T newValue) {
    return new OneField<>(newValue, unknownFields);
  }

  /** JSON of the field, or "" where it is not written. */
  String write(Writer<T> writer) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    boolean written = writer.write(out, NAMES, 0, value, JsonWriter.noneAsNull(unknownFields));
    assertEquals(!out.toText().equals("{"), written, "whether the field was written");
    out.writeUnknown(NAMES, unknownFields);
    out.endObject();
    String json = out.toText();
    return json.equals("{}") ? "" : json.substring(NAME.length() + 4, json.length() - 1);
  }

  static void assertSameJson(String expected, String actual) {
    assertEquals(
        JsonValues.numeric(new Utf8JsonReader(expected.getBytes(UTF_8)).readValue()),
        JsonValues.numeric(new Utf8JsonReader(actual.getBytes(UTF_8)).readValue()));
  }
}
