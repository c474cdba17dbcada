package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/** A reader that has only what each reader must have, as one of another format would. */
final class PlainReader extends JsonReader {
  private final Utf8JsonReader in;

  /** Of all places only the last is remembered. */
  private @Nullable Object marked;

  PlainReader(String json) {
    super(null);
    in = new Utf8JsonReader(json.getBytes(UTF_8));
  }

  @Override
  public char peek() {
    return in.peek();
  }

  @Override
  public boolean tryReadNull() {
    return in.tryReadNull();
  }

  @Override
  public void beginObject() {
    in.beginObject();
  }

  @Override
  public int nextField(FieldNames names, int previous) {
    return in.nextField(names, previous);
  }

  @Override
  public String unknownName() {
    return in.unknownName();
  }

  @Override
  public @Nullable String nextName(boolean first) {
    return in.nextName(first);
  }

  @Override
  public boolean beginArray() {
    return in.beginArray();
  }

  @Override
  public boolean nextElement() {
    return in.nextElement();
  }

  @Override
  public @Nullable String readString() {
    String text = in.readString();
    Object raw = in.takeRaw();
    if (raw != null) {
      reject(raw);
    }
    return text;
  }

  @Override
  public @Nullable Object readScalar() {
    return in.readScalar();
  }

  @Override
  public Object mark() {
    marked = in.mark();
    return marked;
  }

  @Override
  public void reset(Object mark) {
    if (mark != marked) {
      throw new IllegalStateException("another place was marked since");
    }
    in.reset(mark);
  }

  @Override
  public void skipValue() {
    in.skipValue();
  }

  @Override
  public RuntimeException unexpected(String expected) {
    return in.unexpected(expected);
  }

  @Override
  public RuntimeException mismatch(String problem) {
    return in.mismatch(problem);
  }
}
