package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.collection.NegativeZero;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.ScalarConversions;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes lists and maps of scalars that need conversion: numbers, booleans, timestamps,
 * binary content. It reads them as free-form JSON first. So the whole collection can be a raw value
 * if an element cannot be converted.
 */
public final class ElementType {
  // Plain numbers instead of an enum: a switch over an enum loads two more classes before the
  // first event.
  private static final int KIND_BOOLEAN = 0;
  private static final int KIND_INTEGER = 1;
  private static final int KIND_LONG = 2;
  private static final int KIND_INTEGER_TEXT = 3;
  private static final int KIND_LONG_TEXT = 4;
  private static final int KIND_DECIMAL = 5;
  private static final int KIND_DOUBLE = 6;
  private static final int KIND_BINARY = 7;
  private static final int KIND_SIGNED_BYTES = 8;
  private static final int KIND_TIMESTAMP = 9;
  private static final int KIND_LIST = 10;
  private static final int KIND_MAP = 11;
  private static final int KIND_TEXT = 12;

  /** Booleans. */
  public static final ElementType BOOLEAN = new ElementType(KIND_BOOLEAN, null, null);

  /** Whole numbers of 32 bits. */
  public static final ElementType INTEGER = new ElementType(KIND_INTEGER, null, null);

  /** Whole numbers. */
  public static final ElementType LONG = new ElementType(KIND_LONG, null, null);

  /** Whole numbers of 32 bits that AWS sends as strings. */
  public static final ElementType INTEGER_TEXT = new ElementType(KIND_INTEGER_TEXT, null, null);

  /** Whole numbers that AWS sends as strings. */
  public static final ElementType LONG_TEXT = new ElementType(KIND_LONG_TEXT, null, null);

  /** Decimal numbers. */
  public static final ElementType DECIMAL = new ElementType(KIND_DECIMAL, null, null);

  /** Floating-point numbers. */
  public static final ElementType DOUBLE = new ElementType(KIND_DOUBLE, null, null);

  /** Binary content. */
  public static final ElementType BINARY = new ElementType(KIND_BINARY, null, null);

  /** Binary content as lists of signed numbers. */
  public static final ElementType SIGNED_BYTES = new ElementType(KIND_SIGNED_BYTES, null, null);

  private final int kind;
  private final @Nullable Object format; // a TimestampFormat or a TextFormat
  private final @Nullable ElementType element;

  private ElementType(int kind, @Nullable Object format, @Nullable ElementType element) {
    this.kind = kind;
    this.format = format;
    this.element = element;
  }

  /** Timestamps. */
  public static ElementType timestamp(TimestampFormat format) {
    return new ElementType(KIND_TIMESTAMP, format, null);
  }

  /** Strings that stand for values of classes of the JDK. */
  public static ElementType text(TextFormat<?> format) {
    return new ElementType(KIND_TEXT, format, null);
  }

  /** Lists of elements. */
  public static ElementType listOf(ElementType element) {
    return new ElementType(KIND_LIST, null, element);
  }

  /** Maps from strings to elements. */
  public static ElementType mapOf(ElementType element) {
    return new ElementType(KIND_MAP, null, element);
  }

  /** Reads a list whose elements have this type. */
  @SuppressWarnings("unchecked") // convert() makes what the kind says
  public <E> @Nullable List<E> readList(JsonReader in) {
    return (List<E>) listOf(this).read(in, '[');
  }

  /** Reads a map whose values have this type. */
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

  /** Writes a member with a list, or its raw value. Returns whether there was either. */
  public boolean writeList(
      JsonWriter out,
      FieldNames names,
      int field,
      List<?> value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    return listOf(this)
        .write(out, names, field, ImmutableList.isAbsent(value) ? null : value, unknownFields);
  }

  /** Writes a member with a map, or its raw value. Returns whether there was either. */
  public boolean writeMap(
      JsonWriter out,
      FieldNames names,
      int field,
      Map<String, ?> value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    return mapOf(this)
        .write(out, names, field, ImmutableMap.isAbsent(value) ? null : value, unknownFields);
  }

  private boolean write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Object value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, convert(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    write(out, value);
    return true;
  }

  /** Converts free-form JSON. Null for null and for what cannot be converted. */
  private @Nullable Object convert(@Nullable Object raw) {
    return switch (kind) {
      case KIND_BOOLEAN -> ScalarConversions.toBoolean(raw);
      case KIND_INTEGER, KIND_INTEGER_TEXT -> ScalarConversions.toInteger(raw);
      case KIND_LONG, KIND_LONG_TEXT -> ScalarConversions.toLong(raw);
      case KIND_DECIMAL -> ScalarConversions.toDecimal(raw);
      case KIND_DOUBLE -> ScalarConversions.toDouble(raw);
      case KIND_BINARY -> Binary.toBytes(raw);
      case KIND_SIGNED_BYTES -> SignedBytes.toBytes(raw);
      case KIND_TIMESTAMP -> format().parse(raw);
      case KIND_TEXT -> textFormat().parse(raw);
      case KIND_LIST -> convertList(raw);
      default -> convertMap(raw);
    };
  }

  private @Nullable List<?> convertList(@Nullable Object raw) {
    if (!(raw instanceof List<?> source)) {
      return null;
    }
    @Nullable Object[] elements = source.toArray();
    for (int i = 0; i < elements.length; i++) {
      Object rawElement = elements[i];
      elements[i] = element().convert(rawElement);
      if (elements[i] == null && rawElement != null) {
        return null;
      }
    }
    return ImmutableList.of(elements, 0, elements.length);
  }

  private @Nullable Map<String, ?> convertMap(@Nullable Object raw) {
    if (!(raw instanceof Map<?, ?> source)) {
      return null;
    }
    ImmutableMap<?, ?> rawEntries = ImmutableMap.indexed(source);
    @Nullable Object[] entries = new @Nullable Object[2 * rawEntries.size()];
    for (int i = 0; i < rawEntries.size(); i++) {
      Object rawValue = rawEntries.valueAt(i);
      Object value = element().convert(rawValue);
      if (value == null && rawValue != null) {
        return null;
      }
      entries[2 * i] = rawEntries.keyAt(i);
      entries[2 * i + 1] = value;
    }
    return ImmutableMap.of(entries, 0, entries.length);
  }

  /** Whether writing the value gives back the raw one. */
  private boolean spells(@Nullable Object raw, @Nullable Object value) {
    if (raw == null || value == null) {
      return raw == value;
    }
    switch (kind) {
      case KIND_BOOLEAN:
        return raw instanceof Boolean;
      case KIND_INTEGER, KIND_LONG:
        return raw instanceof Long || (raw instanceof Number && !NegativeZero.is(raw));
      case KIND_DECIMAL:
        return raw instanceof Number;
      case KIND_INTEGER_TEXT, KIND_LONG_TEXT:
        return raw.equals(value.toString());
      case KIND_DOUBLE:
        return ScalarConversions.isExact(raw, (Double) value);
      case KIND_BINARY:
        return raw.equals(((Bytes) value).base64());
      case KIND_SIGNED_BYTES:
        return SignedBytes.spells(raw);
      case KIND_TIMESTAMP:
        return format().spells(raw, (Instant) value);
      case KIND_TEXT:
        return textFormat().spells(raw, value);
      case KIND_LIST:
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
          if (!element().spells(((List<?>) raw).get(i), list.get(i))) {
            return false;
          }
        }
        return true;
      case KIND_MAP:
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
          if (!element().spells(((Map<?, ?>) raw).get(entry.getKey()), entry.getValue())) {
            return false;
          }
        }
        return true;
      default:
        throw new IllegalStateException();
    }
  }

  private void write(JsonWriter out, @Nullable Object value) {
    if (value == null) {
      out.writeNull();
      return;
    }
    switch (kind) {
      case KIND_INTEGER_TEXT, KIND_LONG_TEXT -> out.writeString(value.toString());
      case KIND_BINARY -> Binary.write(out, (Bytes) value);
      case KIND_SIGNED_BYTES -> SignedBytes.write(out, (Bytes) value);
      case KIND_TIMESTAMP -> format().write(out, (Instant) value);
      case KIND_TEXT -> out.writeString(textFormat().text(value));
      case KIND_LIST -> {
        out.beginArray();
        for (Object item : (List<?>) value) {
          element().write(out, item);
        }
        out.endArray();
      }
      case KIND_MAP -> {
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
    return (TimestampFormat) Objects.requireNonNull(format);
  }

  private TextFormat<?> textFormat() {
    return (TextFormat<?>) Objects.requireNonNull(format);
  }

  private ElementType element() {
    return Objects.requireNonNull(element);
  }
}
