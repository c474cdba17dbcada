package dev.awsevents.runtime.json;

import java.util.concurrent.atomic.AtomicBoolean;

/** A writer that has only what each writer must have, and knows values of one other kind. */
final class PlainWriter extends JsonWriter {
  private final Utf8JsonWriter out = new Utf8JsonWriter();

  String text() {
    return out.toText();
  }

  @Override
  public void beginObject() {
    out.beginObject();
  }

  @Override
  public void endObject() {
    out.endObject();
  }

  @Override
  public void beginArray() {
    out.beginArray();
  }

  @Override
  public void endArray() {
    out.endArray();
  }

  @Override
  public void name(FieldNames names, int field) {
    out.name(names, field);
  }

  @Override
  public void name(String name) {
    out.name(name);
  }

  @Override
  public void writeString(String value) {
    out.writeString(value);
  }

  @Override
  public void writeBase64(byte[] text, int length) {
    out.writeBase64(text, length);
  }

  @Override
  public void writeLong(long value) {
    out.writeLong(value);
  }

  @Override
  public void writeNumber(String text) {
    out.writeNumber(text);
  }

  @Override
  public void writeBoolean(boolean value) {
    out.writeBoolean(value);
  }

  @Override
  public void writeNull() {
    out.writeNull();
  }

  @Override
  public boolean tryWriteOther(Object value) {
    if (!(value instanceof AtomicBoolean other)) {
      return false;
    }
    out.writeBoolean(other.get());
    return true;
  }
}
