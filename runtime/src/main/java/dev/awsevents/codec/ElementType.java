package dev.awsevents.codec;

import dev.awsevents.collection.ImmutableList;
import dev.awsevents.collection.ImmutableMap;
import dev.awsevents.json.FieldNames;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lists and maps of scalars that have to be converted: numbers, booleans, timestamps, binary
 * content. They are read as free-form JSON first, so that a collection with an element that cannot
 * be converted can be kept as it came.
 */
public final class ElementType {
  /** Booleans. */
  public static final ElementType BOOLEAN = new ElementType(Kind.BOOLEAN, null, null);

  /** Whole numbers of 32 bits. */
  public static final ElementType INTEGER = new ElementType(Kind.INTEGER, null, null);

  /** Whole numbers. */
  public static final ElementType LONG = new ElementType(Kind.LONG, null, null);

  /** Whole numbers of 32 bits that AWS sends as strings. */
  public static final ElementType INTEGER_TEXT = new ElementType(Kind.INTEGER_TEXT, null, null);

  /** Whole numbers that AWS sends as strings. */
  public static final ElementType LONG_TEXT = new ElementType(Kind.LONG_TEXT, null, null);

  /** Decimal numbers. */
  public static final ElementType DECIMAL = new ElementType(Kind.DECIMAL, null, null);

  /** Floating-point numbers. */
  public static final ElementType DOUBLE = new ElementType(Kind.DOUBLE, null, null);

  /** Binary content. */
  public static final ElementType BINARY = new ElementType(Kind.BINARY, null, null);

  /** Binary content as lists of signed numbers. */
  public static final ElementType SIGNED_BYTES = new ElementType(Kind.SIGNED_BYTES, null, null);

  private enum Kind {
    BOOLEAN,
    INTEGER,
    LONG,
    INTEGER_TEXT,
    LONG_TEXT,
    DECIMAL,
    DOUBLE,
    BINARY,
    SIGNED_BYTES,
    TIMESTAMP,
    LIST,
    MAP
  }

  private final Kind kind;
  private final @Nullable TimestampFormat format;
  private final @Nullable ElementType element;

  private ElementType(Kind kind, @Nullable TimestampFormat format, @Nullable ElementType element) {
    this.kind = kind;
    this.format = format;
    this.element = element;
  }

  /** Timestamps. */
  public static ElementType timestamp(TimestampFormat format) {
    return new ElementType(Kind.TIMESTAMP, format, null);
  }

  /** Lists of elements. */
  public static ElementType listOf(ElementType element) {
    return new ElementType(Kind.LIST, null, element);
  }

  /** Maps from strings to elements. */
  public static ElementType mapOf(ElementType element) {
    return new ElementType(Kind.MAP, null, element);
  }

  /** Reads a list; of this type are its elements. */
  @SuppressWarnings("unchecked") // convert() makes what the kind says
  public <E> @Nullable List<E> readList(JsonReader in) {
    return (List<E>) listOf(this).read(in, '[');
  }

  /** Reads a map; of this type are its values. */
  @SuppressWarnings("unchecked") // convert() makes what the kind says
  public <V> @Nullable Map<String, V> readMap(JsonReader in) {
    return (Map<String, V>) mapOf(this).read(in, '{');
  }

  private @Nullable Object read(JsonReader in, char bracket) {
    if (bracket == '[' ? !in.startsArray() : !in.startsObject()) {
      return null;
    }
    Object raw = in.readValue();
    Object value = convert(raw);
    if (raw != null && (value == null || !spells(raw, value))) {
      in.reject(raw);
    }
    return value;
  }

  /** Writes a member with a list, or what was read in its place. */
  public void writeList(
      JsonWriter out,
      FieldNames names,
      int field,
      List<?> value,
      Map<String, @Nullable Object> unknownFields) {
    listOf(this)
        .write(out, names, field, ImmutableList.isAbsent(value) ? null : value, unknownFields);
  }

  /** Writes a member with a map, or what was read in its place. */
  public void writeMap(
      JsonWriter out,
      FieldNames names,
      int field,
      Map<String, ?> value,
      Map<String, @Nullable Object> unknownFields) {
    mapOf(this)
        .write(out, names, field, ImmutableMap.isAbsent(value) ? null : value, unknownFields);
  }

  private void write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Object value,
      Map<String, @Nullable Object> unknownFields) {
    Object raw = Raw.get(names, field, unknownFields);
    if (value == null || (raw != null && value.equals(convert(raw)))) {
      out.rawField(names, field, unknownFields);
    } else {
      out.name(names, field);
      write(out, value);
    }
  }

  /** Converts free-form JSON; null where that cannot be done, or for null. */
  private @Nullable Object convert(@Nullable Object raw) {
    return switch (kind) {
      case BOOLEAN -> Scalars.toBoolean(raw);
      case INTEGER, INTEGER_TEXT -> Scalars.toInteger(raw);
      case LONG, LONG_TEXT -> Scalars.toLong(raw);
      case DECIMAL -> Scalars.toDecimal(raw);
      case DOUBLE -> Scalars.toDouble(raw);
      case BINARY -> Binary.toBytes(raw);
      case SIGNED_BYTES -> SignedBytes.toBytes(raw);
      case TIMESTAMP -> format().parse(raw);
      case LIST -> convertList(raw);
      case MAP -> convertMap(raw);
    };
  }

  private @Nullable List<?> convertList(@Nullable Object raw) {
    if (!(raw instanceof List<?> source)) {
      return null;
    }
    ImmutableList.Builder<@Nullable Object> list = new ImmutableList.Builder<>();
    for (Object rawElement : source) {
      Object value = element().convert(rawElement);
      if (value == null && rawElement != null) {
        return null;
      }
      list.add(value);
    }
    return list.build();
  }

  private @Nullable Map<String, ?> convertMap(@Nullable Object raw) {
    if (!(raw instanceof Map<?, ?> source)) {
      return null;
    }
    ImmutableMap.Builder<String, @Nullable Object> map = new ImmutableMap.Builder<>();
    for (Map.Entry<?, ?> entry : source.entrySet()) {
      Object value = element().convert(entry.getValue());
      if (value == null && entry.getValue() != null) {
        return null;
      }
      map.put((String) entry.getKey(), value);
    }
    return map.build();
  }

  /** Whether writing the value gives back the raw one, apart from the kind of scalar. */
  private boolean spells(@Nullable Object raw, @Nullable Object value) {
    if (raw == null || value == null) {
      return raw == value;
    }
    switch (kind) {
      case INTEGER_TEXT, LONG_TEXT:
        return !(raw instanceof String) || raw.equals(value.toString());
      case DOUBLE:
        return !Scalars.isRounded(raw, (Double) value);
      case BINARY:
        return raw.equals(((Bytes) value).base64());
      case SIGNED_BYTES:
        return SignedBytes.spells(raw);
      case TIMESTAMP:
        return format().spells(raw, (Instant) value);
      case LIST:
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
          if (!element().spells(((List<?>) raw).get(i), list.get(i))) {
            return false;
          }
        }
        return true;
      case MAP:
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          if (!element().spells(((Map<?, ?>) raw).get(entry.getKey()), entry.getValue())) {
            return false;
          }
        }
        return true;
      default:
        return true;
    }
  }

  private void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    switch (kind) {
      case INTEGER_TEXT, LONG_TEXT -> out.writeString(value.toString());
      case BINARY -> Binary.write(out, (Bytes) value);
      case SIGNED_BYTES -> SignedBytes.write(out, (Bytes) value);
      case TIMESTAMP -> format().write(out, (Instant) value);
      case LIST -> {
        out.beginArray();
        for (Object item : (List<?>) value) {
          element().write(out, item);
        }
        out.endArray();
      }
      case MAP -> {
        out.beginObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          out.name((String) entry.getKey());
          element().write(out, entry.getValue());
        }
        out.endObject();
      }
      default -> out.writeValue(value);
    }
  }

  private TimestampFormat format() {
    if (format == null) {
      throw new IllegalStateException(kind.name());
    }
    return format;
  }

  private ElementType element() {
    if (element == null) {
      throw new IllegalStateException(kind.name());
    }
    return element;
  }
}
