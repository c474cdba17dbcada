package dev.awsevents.runtime.json;

/**
 * Writes a document that is a single value, with the methods that write a member of an object: the
 * name of that member is left out.
 */
public final class WholeValueWriter extends JsonWriter {
  private final JsonWriter out;
  private boolean begun;

  /**
   * @param out where the value goes, which is expected next
   */
  public WholeValueWriter(JsonWriter out) {
    this.out = out;
  }

  /** Ends the value: a null if nothing was written. */
  public void end() {
    if (!begun) {
      out.writeNull();
    }
  }

  @Override
  public void name(FieldNames names, int field) {
    if (begun) {
      out.name(names, field);
    }
    begun = true;
  }

  @Override
  public void name(String name) {
    out.name(name);
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
  public void writeString(String value) {
    out.writeString(value);
  }

  @Override
  public byte[] base64Buffer(int length) {
    return out.base64Buffer(length);
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
  public void writeDigits(long value) {
    out.writeDigits(value);
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
    return out.tryWriteOther(value);
  }
}
