// Generated from SignIn.schema.json; do not edit.
package com.example.s;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param user Text.
 * @param password What the user typed in. A secret: <code>toString</code> does not show it.
 * @param pin A secret: <code>toString</code> does not show it.
 * @param number A secret: <code>toString</code> does not show it.
 * @param key A secret: <code>toString</code> does not show it.
 * @param expires A secret: <code>toString</code> does not show it.
 * @param headers <code>toString</code> does not show the secrets in it.
 * @param form <code>toString</code> does not show the secrets in it.
 * @param cookies A secret: <code>toString</code> does not show it.
 * @param answers A secret: <code>toString</code> does not show it.
 * @param anything A secret: <code>toString</code> does not show it.
 * @param credentials A secret: <code>toString</code> does not show it.
 * @param hint A secret: <code>toString</code> does not show it.
 * @param proof One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record SignIn(@Nullable String user, String password, @Nullable String pin,
    @Nullable Integer number, @Nullable Bytes key, @Nullable Instant expires,
    @Omittable Map<String, String> headers, @Omittable Map<String, @Nullable Object> form,
    @Omittable List<String> cookies, @Omittable Map<String, String> answers,
    @Nullable Object anything, SignIn. @Nullable Credentials credentials,
    SignIn. @Nullable Text hint, SignIn. @Nullable Proof proof,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public SignIn {
    headers = ImmutableMap.copyOf(headers);
    form = ImmutableMap.copyOfFreeForm(form);
    cookies = ImmutableList.copyOf(cookies);
    answers = ImmutableMap.copyOf(answers);
    anything = Immutable.copyOfFreeForm(anything);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .user(user)
        .password(password)
        .pin(pin)
        .number(number)
        .key(key)
        .expires(expires)
        .headers(ImmutableMap.orNull(headers))
        .form(ImmutableMap.orNull(form))
        .cookies(ImmutableList.orNull(cookies))
        .answers(ImmutableMap.orNull(answers))
        .anything(anything)
        .credentials(credentials)
        .hint(hint)
        .proof(proof)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("SignIn")
        .add("user", user)
        .addSensitive("password", password)
        .addSensitive("pin", pin)
        .addSensitive("number", number)
        .addSensitive("key", key)
        .addSensitive("expires", expires)
        .addSensitiveEntries("headers", headers, "authorization", "set-\"cookie\"")
        .addSensitiveEntries("form", form, "secret")
        .addSensitive("cookies", cookies)
        .addSensitive("answers", answers)
        .addSensitive("anything", anything)
        .addSensitive("credentials", credentials)
        .addSensitive("hint", hint)
        .add("proof", proof)
        .addUnknown(unknownFields, "password", "pin", "PIN", "pinCode", "number", "key", "expires",
            "headers", "form", "cookies", "answers", "anything", "credentials", "hint")
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return SignInConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<SignIn> codec() {
    return SignInCodec.INSTANCE;
  }

  /**
   * Builds {@link SignIn}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code password}: What the user typed in. A secret: <code>toString</code> does not show
   * it.</li>
   * <li>{@code pin}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code number}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code key}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code expires}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code headers}: <code>toString</code> does not show the secrets in it.</li>
   * <li>{@code form}: <code>toString</code> does not show the secrets in it.</li>
   * <li>{@code cookies}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code answers}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code anything}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code credentials}: A secret: <code>toString</code> does not show it.</li>
   * <li>{@code hint}: A secret: <code>toString</code> does not show it.</li>
   * </ul>
   */
  public static final class Builder extends SignInBuilder {
    Builder() {}

    /**
     * Sets the value, built by the function.
     *
     * <p>A secret: <code>toString</code> does not show it.
     */
    public Builder credentials(Consumer<Credentials.Builder> values) {
      Credentials.Builder nested = Credentials.builder();
      values.accept(nested);
      return credentials(nested.build());
    }

    /**
     * Sets the value, built by the function.
     *
     * <p>A secret: <code>toString</code> does not show it.
     */
    public Builder hint(Consumer<Text.Builder> values) {
      Text.Builder nested = Text.builder();
      values.accept(nested);
      return hint(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public SignIn build() {
      SignIn built = super.build();
      RequiredFields.of("SignIn")
          .with("password", built.password())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param id Text.
   * @param secret Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Credentials(@Nullable String id, @Nullable String secret,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Credentials {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .id(id)
          .secret(secret)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return "Credentials[***]";
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SignInConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Credentials}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSignIn.CredentialsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param text Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Text(@Nullable String text,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Text {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .text(text)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Text")
          .add("text", text)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SignInConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link Text}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSignIn.TextBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Proof permits Code, Link, Proof.Unknown {
    /** This as {@link Code}; null when it is another variant. */
    default @Nullable Code asCode() {
      return this instanceof Code variant ? variant : null;
    }

    /** This as {@link Link}; null when it is another variant. */
    default @Nullable Link asLink() {
      return this instanceof Link variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Code variant) {
        return cases.onCode(variant);
      }
      if (this instanceof Link variant) {
        return cases.onLink(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SignInConstraints.TABLE.check(this, 3);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Code}. */
      R onCode(Code variant);

      /** For {@link Link}. */
      R onLink(Link variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Proof {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .addSensitiveEntries("fields", fields, "code", "ticket")
            .toString();
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param code A secret: <code>toString</code> does not show it.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Code(String code,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Proof {
    /** Copies collections; null stands for an absent one. */
    public Code {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .code(code)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Code")
          .addSensitive("code", code)
          .addUnknown(unknownFields, "code")
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SignInConstraints.TABLE.check(this, 4, 3);
    }

    /**
     * Builds {@link Code}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code code}: A secret: <code>toString</code> does not show it.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSignIn.CodeBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Code build() {
        Code built = super.build();
        RequiredFields.of("SignIn.Code")
            .with("code", built.code())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param address Text.
   * @param ticket A secret: <code>toString</code> does not show it.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Link(String address, @Nullable String ticket,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Proof {
    /** Copies collections; null stands for an absent one. */
    public Link {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .address(address)
          .ticket(ticket)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Link")
          .add("address", address)
          .addSensitive("ticket", ticket)
          .addUnknown(unknownFields, "ticket")
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SignInConstraints.TABLE.check(this, 5, 3);
    }

    /**
     * Builds {@link Link}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code ticket}: A secret: <code>toString</code> does not show it.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSignIn.LinkBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Link build() {
        Link built = super.build();
        RequiredFields.of("SignIn.Link")
            .with("address", built.address())
            .check();
        return built;
      }
    }
  }
}
