package dev.awsevents.schemaexport;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.jspecify.annotations.Nullable;

/** A payload in the form of Avro, by nothing but what the schema of Avro says. */
final class AvroPayload {
  private AvroPayload() {}

  /** The value for a schema. */
  static @Nullable Object of(JsonNode json, Schema schema) {
    return switch (schema.getType()) {
      case UNION -> branch(json, schema.getTypes());
      case RECORD -> record(json, schema);
      case ARRAY -> list(json, schema.getElementType());
      case MAP -> map(json, schema.getValueType());
      case BYTES -> bytes(json, schema);
      case STRING -> "json".equals(schema.getProp("wireForm")) ? json.toString() : text(json);
      case INT -> Integer.parseInt(json.asText());
      case LONG ->
          schema.getLogicalType() == null ? Long.valueOf(json.asText()) : micros(json, schema);
      case DOUBLE -> json.doubleValue();
      case BOOLEAN -> json.booleanValue();
      default -> throw new IllegalArgumentException(schema.toString());
    };
  }

  private static String text(JsonNode json) {
    if (!json.isTextual()) {
      throw new IllegalArgumentException("a text is " + json.getNodeType());
    }
    return json.textValue();
  }

  /** The record that has most members of the object, among those whose fields are all there. */
  private static @Nullable Object branch(JsonNode json, List<Schema> branches) {
    if (json.isNull()) {
      return null;
    }
    Schema best = null;
    int most = -1;
    for (Schema branch : branches) {
      int members = branch.getType() == Schema.Type.RECORD ? members(json, branch) : 0;
      if (branch.getType() != Schema.Type.NULL && members > most) {
        best = branch;
        most = members;
      }
    }
    return of(json, Objects.requireNonNull(best));
  }

  private static int members(JsonNode json, Schema record) {
    int members = 0;
    for (Schema.Field field : record.getFields()) {
      String constant = field.getProp("constant");
      if (json.has(wireName(field))) {
        if (constant != null && !json.get(wireName(field)).asText().equals(constant)) {
          return -1;
        }
        members++;
      } else if (!field.hasDefaultValue()) {
        return -1;
      }
    }
    return members;
  }

  static String wireName(Schema.Field field) {
    String wireName = field.getProp("wireName");
    return wireName == null ? field.name() : wireName;
  }

  private static GenericData.Record record(JsonNode json, Schema schema) {
    GenericData.Record record = new GenericData.Record(schema);
    for (Schema.Field field : schema.getFields()) {
      JsonNode value = json.get(wireName(field));
      record.put(field.pos(), value == null ? null : of(value, field.schema()));
    }
    return record;
  }

  private static List<@Nullable Object> list(JsonNode json, Schema element) {
    List<@Nullable Object> list = new ArrayList<>();
    if (json.isArray()) {
      json.forEach(each -> list.add(of(each, element)));
    } else {
      list.add(of(json, element));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(JsonNode json, Schema value) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    json.properties().forEach(each -> map.put(each.getKey(), of(each.getValue(), value)));
    return map;
  }

  private static ByteBuffer bytes(JsonNode json, Schema schema) {
    if ("base64".equals(schema.getProp("wireForm"))) {
      try {
        return ByteBuffer.wrap(json.binaryValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    ByteBuffer bytes = ByteBuffer.allocate(json.size());
    json.forEach(each -> bytes.put((byte) each.intValue()));
    return bytes.flip();
  }

  /** Null for a time that is in another form than the schema says. */
  private static @Nullable Long micros(JsonNode json, Schema schema) {
    TimestampFormat form = form(schema.getProp("wireForm"));
    Instant instant =
        form.read(new Utf8JsonReader(json.toString().getBytes(StandardCharsets.UTF_8)));
    return instant == null
        ? null
        : Long.valueOf(instant.getEpochSecond() * 1_000_000L + instant.getNano() / 1_000);
  }

  private static TimestampFormat form(String name) {
    String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
    try {
      return (TimestampFormat) TimestampFormat.class.getField(constant).get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(name, e);
    }
  }

  /** A value without what makes equal values of Avro differ, such as its own class for strings. */
  static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof GenericRecord record) {
      Map<String, @Nullable Object> fields = new HashMap<>();
      fields.put("", record.getSchema().getFullName());
      record
          .getSchema()
          .getFields()
          .forEach(field -> fields.put(field.name(), plain(record.get(field.pos()))));
      return fields;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> copy = new HashMap<>();
      map.forEach((name, each) -> copy.put(name.toString(), plain(each)));
      return copy;
    }
    if (value instanceof List<?> list) {
      return list.stream().map(AvroPayload::plain).toList();
    }
    return value instanceof CharSequence text ? text.toString() : value;
  }
}
