// Generated from tree.json; do not edit.
package com.example.d;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Scalars;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Tree}. Not API: its methods change with the schema. */
final class TreeCodec implements Codec<Tree> {
  static final TreeCodec INSTANCE = new TreeCodec();

  private static final FieldNames TREE = FieldNames.of("left", "size");

  static {
    Codecs.register(Tree.class, INSTANCE);
  }

  private TreeCodec() {}

  @Override
  public Tree read(JsonReader in) {
    return in.tryReadNull() ? null : readTree(in);
  }

  @Override
  public void write(JsonWriter out, Tree value) {
    Writer.writeTree(out, value);
  }

  /** Reads {@link Tree}, which must be there. */
  static Tree readTree(JsonReader in) {
    in.beginObject();
    Tree left = null;
    Long size = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TREE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TREE, field)) {
      switch (field) {
        case 0 -> left = in.startsObject() ? TreeCodec.readTree(in) : null;
        case 1 -> size = in.readLong();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TREE, field);
      }
    }
    return new Tree(left, size, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Tree}. */
    static void writeTree(JsonWriter out, Tree value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (out.tryName(TREE, 0, value.left(), unknown)) {
        Writer.writeTree(out, value.left());
      }
      Scalars.writeLong(out, TREE, 1, value.size(), unknown);
      out.endRecord(TREE, unknown);
    }
  }
}
