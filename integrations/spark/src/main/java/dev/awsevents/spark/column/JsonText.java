package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.Utf8JsonWriter;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Free-form JSON as the text of a column. */
final class JsonText {
  private JsonText() {}

  /** Null for null. */
  static @Nullable UTF8String of(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    Utf8JsonWriter out = new Utf8JsonWriter();
    try {
      out.writeValue(value);
      return UTF8String.fromBytes(out.toByteArray());
    } finally {
      out.release();
    }
  }
}
