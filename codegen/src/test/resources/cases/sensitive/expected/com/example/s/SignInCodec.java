// Generated from SignIn.schema.json; do not edit.
package com.example.s;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.Unions;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.Scalars;
import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link SignIn}. Not API: its methods change with the schema. */
final class SignInCodec implements Codec<SignIn> {
  static final SignInCodec INSTANCE = new SignInCodec();

  private static final FieldNames SIGN_IN = FieldNames.of("user", "password", "pin", "number",
      "key", "expires", "headers", "form", "cookies", "answers", "anything", "credentials", "hint",
      "proof", "PIN", "pinCode").expecting("1");

  private static final FieldNames CREDENTIALS = FieldNames.of("id", "secret");

  private static final FieldNames TEXT = FieldNames.of("text");

  private static final FieldNames PROOF_KEYS = FieldNames.of("code", "address");

  private static final FieldNames CODE = FieldNames.of("code").expecting("0");

  private static final FieldNames LINK = FieldNames.of("address", "ticket").expecting("0");

  static {
    Codecs.register(SignIn.class, INSTANCE);
  }

  private SignInCodec() {}

  @Override
  public SignIn read(JsonReader in) {
    return in.tryReadNull() ? null : readSignIn(in);
  }

  @Override
  public void write(JsonWriter out, SignIn value) {
    Writer.writeSignIn(out, value);
  }

  /** Reads {@link SignIn}, which must be there. */
  static SignIn readSignIn(JsonReader in) {
    in.beginObject();
    String user = null;
    String password = null;
    String pin = null;
    Integer number = null;
    Bytes key = null;
    Instant expires = null;
    Map<String, String> headers = null;
    Map<String, @Nullable Object> form = null;
    List<String> cookies = null;
    Map<String, String> answers = null;
    Object anything = null;
    SignIn.Credentials credentials = null;
    SignIn.Text hint = null;
    SignIn.Proof proof = null;
    String pinAlias = null;
    String pinAlias2 = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(SIGN_IN, JsonReader.START); field != JsonReader.END;
        field = in.nextField(SIGN_IN, field)) {
      switch (field) {
        case 0 -> user = in.readString();
        case 1 -> password = in.readString();
        case 2 -> pin = in.readString();
        case 3 -> number = in.readInteger();
        case 4 -> key = Binary.read(in);
        case 5 -> expires = TimestampFormat.ISO_8601.read(in);
        case 6 -> headers = in.startsObject() ? in.readStringMap() : null;
        case 7 -> form = in.startsObject() ? in.readMap() : null;
        case 8 -> cookies = in.startsArray() ? in.readStrings() : null;
        case 9 -> answers = in.startsObject() ? in.readStringMap() : null;
        case 10 -> anything = in.readValue();
        case 11 -> credentials = in.startsObject() ? SignInCodec.readCredentials(in) : null;
        case 12 -> hint = in.startsObject() ? SignInCodec.readText(in) : null;
        case 13 -> proof = in.startsObject() ? SignInCodec.readProof(in) : null;
        case 14 -> pinAlias = in.readString();
        case 15 -> pinAlias2 = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, SIGN_IN, field);
      }
    }
    if (pin != null && (pinAlias != null || pinAlias2 != null)) {
      kept = in.keepSpelling(kept, SIGN_IN, 2, pin);
    }
    if (pinAlias != null) {
      kept = in.keepSpelling(kept, SIGN_IN, 14, pinAlias);
      pin = pin == null ? pinAlias : pin;
    }
    if (pinAlias2 != null) {
      kept = in.keepSpelling(kept, SIGN_IN, 15, pinAlias2);
      pin = pin == null ? pinAlias2 : pin;
    }
    return new SignIn(user, password, pin, number, key, expires, headers, form, cookies, answers,
        anything, credentials, hint, proof, in.takeKept(kept));
  }

  /** Reads {@link SignIn.Credentials}, which must be there. */
  static SignIn.Credentials readCredentials(JsonReader in) {
    in.beginObject();
    String id = null;
    String secret = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CREDENTIALS, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CREDENTIALS, field)) {
      switch (field) {
        case 0 -> id = in.readString();
        case 1 -> secret = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CREDENTIALS, field);
      }
    }
    return new SignIn.Credentials(id, secret, in.takeKept(kept));
  }

  /** Reads {@link SignIn.Text}, which must be there. */
  static SignIn.Text readText(JsonReader in) {
    in.beginObject();
    String text = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TEXT, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TEXT, field)) {
      switch (field) {
        case 0 -> text = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TEXT, field);
      }
    }
    return new SignIn.Text(text, in.takeKept(kept));
  }

  /** Reads {@link SignIn.Proof}, which must be there. */
  static SignIn.Proof readProof(JsonReader in) {
    long keys = Unions.members(in, PROOF_KEYS);
    if ((keys & 1L) == 1L) {
      return SignInCodec.readCode(in);
    }
    if ((keys & 2L) == 2L) {
      return SignInCodec.readLink(in);
    }
    return new SignIn.Proof.Unknown(in.readUnknownVariant());
  }

  /** Reads {@link SignIn.Code}, which must be there. */
  static SignIn.Code readCode(JsonReader in) {
    in.beginObject();
    String code = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(CODE, JsonReader.START); field != JsonReader.END;
        field = in.nextField(CODE, field)) {
      switch (field) {
        case 0 -> code = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, CODE, field);
      }
    }
    return new SignIn.Code(code, in.takeKept(kept));
  }

  /** Reads {@link SignIn.Link}, which must be there. */
  static SignIn.Link readLink(JsonReader in) {
    in.beginObject();
    String address = null;
    String ticket = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(LINK, JsonReader.START); field != JsonReader.END;
        field = in.nextField(LINK, field)) {
      switch (field) {
        case 0 -> address = in.readString();
        case 1 -> ticket = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, LINK, field);
      }
    }
    return new SignIn.Link(address, ticket, in.takeKept(kept));
  }

  @Override
  public Codec<?> nested(Class<?> type) {
    if (type == SignIn.Credentials.class) {
      return new NestedCodec(0);
    }
    if (type == SignIn.Text.class) {
      return new NestedCodec(1);
    }
    if (type == SignIn.Proof.class) {
      return new NestedCodec(2);
    }
    if (type == SignIn.Proof.Unknown.class) {
      return new NestedCodec(3);
    }
    if (type == SignIn.Code.class) {
      return new NestedCodec(4);
    }
    if (type == SignIn.Link.class) {
      return new NestedCodec(5);
    }
    return null;
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link SignIn}. */
    static void writeSignIn(JsonWriter out, SignIn value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(SIGN_IN, 0, value.user(), unknown);
      out.field(SIGN_IN, 1, value.password(), unknown);
      if (!out.aliases(SIGN_IN, 2, value.pin(), unknown, 14, 15)) {
        out.field(SIGN_IN, 2, value.pin(), unknown);
      }
      Scalars.writeInteger(out, SIGN_IN, 3, value.number(), unknown);
      Binary.write(out, SIGN_IN, 4, value.key(), unknown);
      TimestampFormat.ISO_8601.write(out, SIGN_IN, 5, value.expires(), unknown);
      if (ImmutableMap.isAbsent(value.headers())) {
        out.rawField(SIGN_IN, 6, unknown);
      } else if (!out.tryWriteRaw(SIGN_IN, 6, value.headers(), unknown)) {
        out.name(SIGN_IN, 6);
        out.writeStringMap(value.headers());
      }
      if (out.tryNameMap(SIGN_IN, 7, value.form(), unknown)) {
        out.writeValue(value.form());
      }
      if (ImmutableList.isAbsent(value.cookies())) {
        out.rawField(SIGN_IN, 8, unknown);
      } else if (!out.tryWriteRaw(SIGN_IN, 8, value.cookies(), unknown)) {
        out.name(SIGN_IN, 8);
        out.writeStrings(value.cookies());
      }
      if (ImmutableMap.isAbsent(value.answers())) {
        out.rawField(SIGN_IN, 9, unknown);
      } else if (!out.tryWriteRaw(SIGN_IN, 9, value.answers(), unknown)) {
        out.name(SIGN_IN, 9);
        out.writeStringMap(value.answers());
      }
      if (value.anything() != null) {
        out.name(SIGN_IN, 10);
        out.writeValue(value.anything());
      }
      if (out.tryName(SIGN_IN, 11, value.credentials(), unknown)) {
        Writer.writeCredentials(out, value.credentials());
      }
      if (out.tryName(SIGN_IN, 12, value.hint(), unknown)) {
        Writer.writeText(out, value.hint());
      }
      if (out.tryName(SIGN_IN, 13, value.proof(), unknown)) {
        Writer.writeProof(out, value.proof());
      }
      out.endRecord(SIGN_IN, unknown);
    }

    /** Writes {@link SignIn.Credentials}. */
    static void writeCredentials(JsonWriter out, SignIn.Credentials value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CREDENTIALS, 0, value.id(), unknown);
      out.field(CREDENTIALS, 1, value.secret(), unknown);
      out.endRecord(CREDENTIALS, unknown);
    }

    /** Writes {@link SignIn.Text}. */
    static void writeText(JsonWriter out, SignIn.Text value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(TEXT, 0, value.text(), unknown);
      out.endRecord(TEXT, unknown);
    }

    /** Writes {@link SignIn.Proof}. */
    static void writeProof(JsonWriter out, SignIn.Proof value) {
      if (value instanceof SignIn.Code variant) {
        Writer.writeCode(out, variant);
        return;
      }
      if (value instanceof SignIn.Link variant) {
        Writer.writeLink(out, variant);
        return;
      }
      out.writeValue(((SignIn.Proof.Unknown) value).fields());
    }

    /** Writes {@link SignIn.Code}. */
    static void writeCode(JsonWriter out, SignIn.Code value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(CODE, 0, value.code(), unknown);
      out.endRecord(CODE, unknown);
    }

    /** Writes {@link SignIn.Link}. */
    static void writeLink(JsonWriter out, SignIn.Link value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      out.field(LINK, 0, value.address(), unknown);
      out.field(LINK, 1, value.ticket(), unknown);
      out.endRecord(LINK, unknown);
    }
  }

  private static final class NestedCodec implements Codec<Object> {
    private final int type;

    NestedCodec(int type) {
      this.type = type;
    }

    @Override
    public Object read(JsonReader in) {
      return switch (type) {
        case 0 -> in.tryReadNull() ? null : readCredentials(in);
        case 1 -> in.tryReadNull() ? null : readText(in);
        case 2 -> in.tryReadNull() ? null : readProof(in);
        case 3 -> in.tryReadNull() ? null : new SignIn.Proof.Unknown(in.readMap());
        case 4 -> in.tryReadNull() ? null : readCode(in);
        case 5 -> in.tryReadNull() ? null : readLink(in);
        default -> throw new IllegalStateException();
      };
    }

    @Override
    public void write(JsonWriter out, Object value) {
      switch (type) {
        case 0 -> Writer.writeCredentials(out, (SignIn.Credentials) value);
        case 1 -> Writer.writeText(out, (SignIn.Text) value);
        case 2 -> Writer.writeProof(out, (SignIn.Proof) value);
        case 3 -> out.writeValue(((SignIn.Proof.Unknown) value).fields());
        case 4 -> Writer.writeCode(out, (SignIn.Code) value);
        case 5 -> Writer.writeLink(out, (SignIn.Link) value);
        default -> throw new IllegalStateException();
      }
    }
  }
}
