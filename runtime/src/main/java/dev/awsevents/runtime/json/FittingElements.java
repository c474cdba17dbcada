package dev.awsevents.runtime.json;

import dev.awsevents.EventFormatException;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads collections whose elements may be of another kind than their type, because the schema only
 * implies it. If an element is, the collection as a whole is a raw value.
 */
public final class FittingElements {
  private FittingElements() {}

  /**
   * The next value, or null if an element does not fit. Then {@code in} has a raw value.
   *
   * @param reading reads the value as its type
   */
  public static <T> @Nullable T read(JsonReader in, Function<JsonReader, @Nullable T> reading) {
    if (!in.canGoBack()) {
      return convert(in, reading);
    }
    int elements = in.beginElements();
    Object mark = in.mark();
    try {
      return reading.apply(in);
    } catch (EventFormatException e) {
      in.reset(mark);
      in.dropElements(elements);
      in.rejectSpelling(Objects.requireNonNull(in.readValue()));
      return null;
    }
  }

  private static <T> @Nullable T convert(JsonReader in, Function<JsonReader, @Nullable T> reading) {
    Object value = in.readValue();
    if (value == null) {
      return null;
    }
    Utf8JsonWriter out = new Utf8JsonWriter();
    try {
      out.writeValue(value);
      JsonReader document = new Utf8JsonReader(out.toByteArray());
      T read = reading.apply(document);
      Object raw = document.takeRaw();
      if (raw != null) {
        in.reject(raw);
      }
      return read;
    } catch (EventFormatException | IllegalArgumentException e) {
      // An element does not fit, or a format other than JSON has values of its own.
      in.rejectSpelling(value);
      return null;
    } finally {
      out.release();
    }
  }
}
