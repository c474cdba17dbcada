// Generated from openapi.yaml; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link User}. Not API: its methods change with the schema. */
final class UserCodec implements Codec<User> {
  static final UserCodec INSTANCE = new UserCodec();

  private static final FieldNames USER = FieldNames.of("name", "password", "newPassword",
      "oldPasswords", "answer", "nickname", "hint");

  static {
    Codecs.register(User.class, INSTANCE);
  }

  private UserCodec() {}

  @Override
  public User read(JsonReader in) {
    return in.tryReadNull() ? null : readUser(in);
  }

  @Override
  public void write(JsonWriter out, User value) {
    Writer.writeUser(out, value);
  }

  /** Reads {@link User}, which must be there. */
  static User readUser(JsonReader in) {
    in.beginObject();
    String name = null;
    String password = null;
    String newPassword = null;
    List<String> oldPasswords = null;
    String answer = null;
    String nickname = null;
    String hint = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(USER, JsonReader.START); field != JsonReader.END;
        field = in.nextField(USER, field)) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> password = in.readString();
        case 2 -> newPassword = in.readString();
        case 3 -> oldPasswords = in.startsArray() ? in.readStrings() : null;
        case 4 -> answer = in.readString();
        case 5 -> nickname = in.readString();
        case 6 -> hint = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, USER, field);
      }
    }
    return new User(name, password, newPassword, oldPasswords, answer, nickname, hint,
        in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link User}. */
    static void writeUser(JsonWriter out, User value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(USER, 0, value.name(), unknown);
      out.field(USER, 1, value.password(), unknown);
      out.field(USER, 2, value.newPassword(), unknown);
      if (ImmutableList.isAbsent(value.oldPasswords())) {
        out.rawField(USER, 3, unknown);
      } else if (!out.tryWriteRaw(USER, 3, value.oldPasswords(), unknown)) {
        out.name(USER, 3);
        out.writeStrings(value.oldPasswords());
      }
      out.field(USER, 4, value.answer(), unknown);
      out.field(USER, 5, value.nickname(), unknown);
      out.field(USER, 6, value.hint(), unknown);
      out.endRecord(USER, unknown);
    }
  }
}
