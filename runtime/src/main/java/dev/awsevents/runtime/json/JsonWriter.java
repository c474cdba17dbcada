package dev.awsevents.runtime.json;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes one JSON document from front to back. The writer adds commas and colons itself. */
public abstract class JsonWriter {
  /** For implementations. */
  protected JsonWriter() {}

  /** Begins an object. */
  public abstract void beginObject();

  /** Ends an object. */
  public abstract void endObject();

  /** Begins a list. */
  public abstract void beginArray();

  /** Ends a list. */
  public abstract void endArray();

  /** The name of the next member, one of a record's. */
  public abstract void name(FieldNames names, int field);

  /** The name of the next member. */
  public abstract void name(String name);

  /** A string. */
  public abstract void writeString(String value);

  /**
   * An array for base64 text. The caller fills it and passes it to {@link #writeBase64}. A writer
   * may return the same array each time.
   *
   * @param length number of characters of the text; the array may be longer
   */
  public byte[] base64Buffer(int length) {
    return new byte[length];
  }

  /**
   * A string of base64.
   *
   * @param text its characters in ASCII, from the beginning of the array
   */
  public abstract void writeBase64(byte[] text, int length);

  /** A whole number. */
  public abstract void writeLong(long value);

  /** A whole number in a string. */
  public void writeDigits(long value) {
    writeString(Long.toString(value));
  }

  /** A number given as JSON text. */
  public abstract void writeNumber(String text);

  /** A boolean. */
  public abstract void writeBoolean(boolean value);

  /** A null. */
  public abstract void writeNull();

  /**
   * Writes a value that is neither free-form JSON nor of a generated type. Most writers know no
   * other values: then it writes nothing and returns false.
   */
  public boolean tryWriteOther(Object value) {
    return false;
  }

  /**
   * What codecs pass as the unknown fields of a record to the methods below: null stands for none,
   * which is quicker to see.
   */
  public static @Nullable Map<String, @Nullable Object> noneAsNull(
      Map<String, @Nullable Object> unknownFields) {
    return unknownFields.isEmpty() ? null : unknownFields;
  }

  /**
   * Begins the object of a record.
   *
   * @return what the record keeps beside its components; null if that is nothing
   */
  public final @Nullable Map<String, @Nullable Object> beginRecord(
      Map<String, @Nullable Object> unknownFields) {
    beginObject();
    return noneAsNull(unknownFields);
  }

  /** Ends the object of a record, after what it keeps beside its components. */
  public final void endRecord(
      FieldNames names, @Nullable Map<String, @Nullable Object> unknownFields) {
    if (unknownFields != null) {
      writeUnknown(names, unknownFields);
    }
    endObject();
  }

  /** A member with a string, or what the string was read from; nothing for null. */
  public final void field(
      FieldNames names,
      int field,
      @Nullable String value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    if (value != null
        && (unknownFields == null || !tryWriteRaw(names, field, value, unknownFields))) {
      name(names, field);
      writeString(value);
    }
  }

  /** The text of a number that was read as free-form JSON, as it is written. */
  public static String textOf(Number number) {
    return number instanceof BigDecimal decimal ? FreeFormWriter.text(decimal) : number.toString();
  }

  /**
   * Free-form JSON: {@code Map}, {@code List}, {@code CharSequence}, {@code Boolean}, {@code
   * Number} or null, and what {@link #tryWriteOther} takes.
   *
   * @throws IllegalArgumentException for a value of another type, a map key that is not a string,
   *     or a number that JSON does not have
   */
  public final void writeValue(@Nullable Object value) {
    FreeFormWriter.write(this, value);
  }

  /**
   * Writes unknown fields into the current object. Leaves out those with the name of a field: they
   * are raw values.
   */
  public final void writeUnknown(FieldNames names, Map<String, @Nullable Object> unknownFields) {
    ImmutableMap<String, @Nullable Object> members = ImmutableMap.indexed(unknownFields);
    for (int i = 0; i < members.size(); i++) {
      String name = members.keyAt(i);
      if (names.find(name) == JsonReader.UNKNOWN) {
        name(name);
        writeValue(members.valueAt(i));
      }
    }
  }

  /** A member with a string, or what the string was read from, null included. */
  public final void fieldOrNull(
      FieldNames names,
      int field,
      @Nullable String value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    if (value == null) {
      nullField(names, field);
    } else {
      field(names, field, value, unknownFields);
    }
  }

  /**
   * Writes a member as it was read, where the value is text or a collection of text that was made
   * of a raw value. False, and nothing is written, where it was not.
   */
  public final boolean tryWriteRaw(
      FieldNames names,
      int field,
      @Nullable Object value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = unknownFields == null ? null : unknownFields.get(names.name(field));
    if (raw == null || !ScalarConversions.readsAs(raw, value)) {
      return false;
    }
    name(names, field);
    writeValue(raw);
    return true;
  }

  /** A member that is null. */
  public final void nullField(FieldNames names, int field) {
    name(names, field);
    writeNull();
  }

  /**
   * Writes the members under other spellings of a name that a field was read from. It does so only
   * as long as the field still has the value that was read.
   *
   * @param aliases indexes of the other spellings
   * @return whether this has written the value, so that no member with the name itself is needed
   */
  public final boolean aliases(
      FieldNames names,
      int field,
      @Nullable Object value,
      @Nullable Map<String, @Nullable Object> unknownFields,
      int... aliases) {
    if (unknownFields == null) {
      return false;
    }
    Object canonical = unknownFields.get(names.name(field));
    boolean unchanged = ImmutableMap.isNullOrAbsent(value) || isReadFrom(canonical, value);
    for (int alias : aliases) {
      unchanged |= isReadFrom(unknownFields.get(names.name(alias)), value);
    }
    boolean written = false;
    if (unchanged) {
      for (int alias : aliases) {
        Object raw = unknownFields.get(names.name(alias));
        if (raw != null) {
          name(names, alias);
          writeValue(raw);
          written = canonical == null;
        }
      }
    }
    return written;
  }

  private static boolean isReadFrom(@Nullable Object raw, @Nullable Object value) {
    return raw != null && (raw.equals(value) || ScalarConversions.readsAs(raw, value));
  }

  /**
   * The scalar that stood in place of an object or a list, which has no value then. False, and
   * nothing is written, where there is none.
   */
  public final boolean rawField(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = unknownFields == null ? null : unknownFields.get(names.name(field));
    if (raw == null || raw instanceof List || raw instanceof Map) {
      return false;
    }
    name(names, field);
    writeValue(raw);
    return true;
  }

  /** As {@link #rawField}, but writes null where there is no such scalar. */
  public final void rawFieldOrNull(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    if (!rawField(names, field, unknownFields)) {
      nullField(names, field);
    }
  }

  /**
   * The name of a member whose value, an object, is written next. Without a value it is what {@link
   * #rawField} writes.
   *
   * @return whether there is a value
   */
  public final boolean tryName(
      FieldNames names,
      int field,
      @Nullable Object value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    if (value == null) {
      rawField(names, field, unknownFields);
      return false;
    }
    name(names, field);
    return true;
  }

  /** As {@link #tryName}, for a list; one that is absent is no value. */
  public final boolean tryNameList(
      FieldNames names,
      int field,
      List<? extends @Nullable Object> value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    return tryName(names, field, ImmutableList.orNull(value), unknownFields);
  }

  /** As {@link #tryName}, for a map; one that is absent is no value. */
  public final boolean tryNameMap(
      FieldNames names,
      int field,
      Map<String, ? extends @Nullable Object> value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    return tryName(names, field, ImmutableMap.orNull(value), unknownFields);
  }

  /**
   * The object that stood in place of a list, which the schema allows. False, and nothing is
   * written, where there is none.
   */
  public final boolean rawObject(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    return rawContainer(names, field, unknownFields, Map.class);
  }

  /** As {@link #rawObject}, for a list that stood in place of an object. */
  public final boolean rawList(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    return rawContainer(names, field, unknownFields, List.class);
  }

  /** As {@link #rawObject}, for an object or a list. */
  public final boolean rawObjectOrList(
      FieldNames names, int field, @Nullable Map<String, @Nullable Object> unknownFields) {
    return rawObject(names, field, unknownFields) || rawList(names, field, unknownFields);
  }

  private boolean rawContainer(
      FieldNames names,
      int field,
      @Nullable Map<String, @Nullable Object> unknownFields,
      Class<?> kind) {
    Object raw = unknownFields == null ? null : unknownFields.get(names.name(field));
    if (!kind.isInstance(raw)) {
      return false;
    }
    name(names, field);
    writeValue(raw);
    return true;
  }

  /** A list of strings. */
  public final void writeStrings(List<? extends @Nullable String> values) {
    beginArray();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      if (value == null) {
        writeNull();
      } else {
        writeString(value);
      }
    }
    endArray();
  }

  /** A list of strings, or a lone string if that stood in its place. */
  public final void writeOneOrStrings(List<? extends @Nullable String> values) {
    String lone = ImmutableList.isLone(values) ? values.get(0) : null;
    if (lone != null) {
      writeString(lone);
    } else {
      writeStrings(values);
    }
  }

  /** A map of strings. */
  public final void writeStringMap(Map<String, ? extends @Nullable String> map) {
    ImmutableMap<String, ? extends @Nullable String> entries = ImmutableMap.indexed(map);
    beginObject();
    for (int i = 0; i < entries.size(); i++) {
      name(entries.keyAt(i));
      String value = entries.valueAt(i);
      if (value == null) {
        writeNull();
      } else {
        writeString(value);
      }
    }
    endObject();
  }

  /** A map of lists of strings. */
  public final void writeStringsMap(Map<String, ? extends @Nullable List<String>> map) {
    ImmutableMap<String, ? extends @Nullable List<String>> entries = ImmutableMap.indexed(map);
    beginObject();
    for (int i = 0; i < entries.size(); i++) {
      name(entries.keyAt(i));
      List<String> value = entries.valueAt(i);
      if (value == null) {
        writeNull();
      } else {
        writeStrings(value);
      }
    }
    endObject();
  }
}
