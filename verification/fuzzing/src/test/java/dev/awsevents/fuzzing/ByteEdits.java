package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayOutputStream;

/** Breaks documents: replaces some bytes by others. */
final class ByteEdits {
  private static final int MAX_EDITS = 3;
  private static final int MAX_BYTES = 6;

  private ByteEdits() {}

  static byte[] of(byte[] document, FuzzedDataProvider data) {
    byte[] edited = document;
    for (int edits = data.consumeInt(1, MAX_EDITS); edits > 0; edits--) {
      int from = data.consumeInt(0, edited.length);
      int to = Math.min(edited.length, from + data.consumeInt(0, MAX_BYTES));
      byte[] inserted = data.consumeBytes(data.consumeInt(0, MAX_BYTES));
      ByteArrayOutputStream out = new ByteArrayOutputStream(edited.length + inserted.length);
      out.write(edited, 0, from);
      out.writeBytes(inserted);
      out.write(edited, to, edited.length - to);
      edited = out.toByteArray();
    }
    return edited;
  }
}
