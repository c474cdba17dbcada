// Generated from unions.json; do not edit.
package com.example.u;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param byConstantInside One of several objects.
 * @param byConstantOrOtherwise One of several objects.
 * @param byConstantAndKeys One of several objects.
 * @param byKeysOrOtherwise One of several objects.
 * @param orAnyObject One of several objects.
 * @param byKind One of several objects.
 * @param byWhatOthersCannotHave One of several objects.
 * @param ofUnions One of several objects.
 * @param ofAlike One of several objects.
 * @param stream An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Unions(Unions. @Nullable ByConstantInside byConstantInside,
    Unions. @Nullable ByConstantOrOtherwise byConstantOrOtherwise,
    Unions. @Nullable ByConstantAndKeys byConstantAndKeys,
    Unions. @Nullable ByKeysOrOtherwise byKeysOrOtherwise,
    Unions. @Nullable OrAnyObject orAnyObject, Unions. @Nullable ByKind byKind,
    Unions. @Nullable ByWhatOthersCannotHave byWhatOthersCannotHave,
    Unions. @Nullable OfUnions ofUnions, Unions. @Nullable OfAlike ofAlike,
    Unions. @Nullable Stream stream, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Unions {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .byConstantInside(byConstantInside)
        .byConstantOrOtherwise(byConstantOrOtherwise)
        .byConstantAndKeys(byConstantAndKeys)
        .byKeysOrOtherwise(byKeysOrOtherwise)
        .orAnyObject(orAnyObject)
        .byKind(byKind)
        .byWhatOthersCannotHave(byWhatOthersCannotHave)
        .ofUnions(ofUnions)
        .ofAlike(ofAlike)
        .stream(stream)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Unions")
        .add("byConstantInside", byConstantInside)
        .add("byConstantOrOtherwise", byConstantOrOtherwise)
        .add("byConstantAndKeys", byConstantAndKeys)
        .add("byKeysOrOtherwise", byKeysOrOtherwise)
        .add("orAnyObject", orAnyObject)
        .add("byKind", byKind)
        .add("byWhatOthersCannotHave", byWhatOthersCannotHave)
        .add("ofUnions", ofUnions)
        .add("ofAlike", ofAlike)
        .add("stream", stream)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return UnionsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Unions> codec() {
    return UnionsCodec.INSTANCE;
  }

  /** Builds {@link Unions}. Not safe for use by several threads. */
  public static final class Builder extends UnionsBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder stream(Consumer<Stream.Builder> values) {
      Stream.Builder nested = Stream.builder();
      values.accept(nested);
      return stream(nested.build());
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByConstantInside permits Email, TextMessage, ByConstantInside.Unknown {
    /** This as {@link Email}; null when it is another variant. */
    default @Nullable Email asEmail() {
      return this instanceof Email variant ? variant : null;
    }

    /** This as {@link TextMessage}; null when it is another variant. */
    default @Nullable TextMessage asTextMessage() {
      return this instanceof TextMessage variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Email variant) {
        return cases.onEmail(variant);
      }
      if (this instanceof TextMessage variant) {
        return cases.onTextMessage(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Email}. */
      R onEmail(Email variant);

      /** For {@link TextMessage}. */
      R onTextMessage(TextMessage variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByConstantInside {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Email
   *
   * @param kind An object.
   * @param to Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Email(Kind kind, String to,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantInside {
    /** Copies collections; null stands for an absent one. */
    public Email {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kind(kind)
          .to(to)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Email")
          .add("kind", kind)
          .add("to", to)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 2, 1);
    }

    /** Builds {@link Email}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.EmailBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder kind(Consumer<Kind.Builder> values) {
        Kind.Builder nested = Kind.builder();
        values.accept(nested);
        return kind(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Email build() {
        Email built = super.build();
        RequiredFields.of("Unions.Email")
            .with("kind", built.kind())
            .with("to", built.to())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param type If it is there, <code>email</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Kind(@Nullable String type,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Kind {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Kind")
          .add("type", type)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Kind}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.KindBuilder {
      Builder() {}
    }
  }

  /**
   * Text message
   *
   * @param kind An object.
   * @param to A map.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record TextMessage(TextMessageKind kind, @Omittable Map<String, String> to,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantInside {
    /** Copies collections; null stands for an absent one. */
    public TextMessage {
      to = ImmutableMap.copyOf(to);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .kind(kind)
          .to(ImmutableMap.orNull(to))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("TextMessage")
          .add("kind", kind)
          .add("to", to)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 4, 1);
    }

    /** Builds {@link TextMessage}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.TextMessageBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder kind(Consumer<TextMessageKind.Builder> values) {
        TextMessageKind.Builder nested = TextMessageKind.builder();
        values.accept(nested);
        return kind(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public TextMessage build() {
        TextMessage built = super.build();
        RequiredFields.of("Unions.TextMessage")
            .with("kind", built.kind())
            .with("to", built.to())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param type One of a set of values that may grow.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record TextMessageKind(@Nullable Type type,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public TextMessageKind {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("TextMessageKind")
          .add("type", type)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 5);
    }

    /** Builds {@link TextMessageKind}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.TextMessageKindBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Type(String value) {
    /** <code>sms</code>. */
    public static final Type SMS = new Type("sms");

    /** <code>mms</code>. */
    public static final Type MMS = new Type("mms");

    /** Takes any value, known or not. */
    public Type {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "sms" -> Known.SMS;
        case "mms" -> Known.MMS;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>sms</code>. */
      SMS,

      /** <code>mms</code>. */
      MMS,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByConstantOrOtherwise
      permits AnyStep, ByConstantOrOtherwiseCompile, ByConstantOrOtherwiseTest,
      ByConstantOrOtherwise.Unknown {
    /** This as {@link AnyStep}; null when it is another variant. */
    default @Nullable AnyStep asAnyStep() {
      return this instanceof AnyStep variant ? variant : null;
    }

    /** This as {@link ByConstantOrOtherwiseCompile}; null when it is another variant. */
    default @Nullable ByConstantOrOtherwiseCompile asByConstantOrOtherwiseCompile() {
      return this instanceof ByConstantOrOtherwiseCompile variant ? variant : null;
    }

    /** This as {@link ByConstantOrOtherwiseTest}; null when it is another variant. */
    default @Nullable ByConstantOrOtherwiseTest asByConstantOrOtherwiseTest() {
      return this instanceof ByConstantOrOtherwiseTest variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String builder_() {
      return ((Unknown) this).fields().get("builder") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof AnyStep variant) {
        return cases.onAnyStep(variant);
      }
      if (this instanceof ByConstantOrOtherwiseCompile variant) {
        return cases.onByConstantOrOtherwiseCompile(variant);
      }
      if (this instanceof ByConstantOrOtherwiseTest variant) {
        return cases.onByConstantOrOtherwiseTest(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 6);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link AnyStep}. */
      R onAnyStep(AnyStep variant);

      /** For {@link ByConstantOrOtherwiseCompile}. */
      R onByConstantOrOtherwiseCompile(ByConstantOrOtherwiseCompile variant);

      /** For {@link ByConstantOrOtherwiseTest}. */
      R onByConstantOrOtherwiseTest(ByConstantOrOtherwiseTest variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByConstantOrOtherwise {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Any step
   *
   * @param builder_ Wire name: <code>builder</code>.
   * @param options Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record AnyStep(String builder_, @Omittable Map<String, @Nullable Object> options,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantOrOtherwise {
    /** Copies collections; null stands for an absent one. */
    public AnyStep {
      options = ImmutableMap.copyOfFreeForm(options);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .builder_(builder_)
          .options(ImmutableMap.orNull(options))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("AnyStep")
          .add("builder_", builder_)
          .add("options", options)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 7, 6);
    }

    /** Builds {@link AnyStep}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.AnyStepBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public AnyStep build() {
        AnyStep built = super.build();
        RequiredFields.of("Unions.AnyStep")
            .with("builder_", built.builder_())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param builder_ If it is there, <code>compile</code>. Wire name: <code>builder</code>.
   * @param options An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByConstantOrOtherwiseCompile(@Nullable String builder_, @Nullable Options options,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantOrOtherwise {
    /** Copies collections; null stands for an absent one. */
    public ByConstantOrOtherwiseCompile {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .builder_(builder_)
          .options(options)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByConstantOrOtherwiseCompile")
          .add("builder_", builder_)
          .add("options", options)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 8, 6);
    }

    /** Builds {@link ByConstantOrOtherwiseCompile}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ByConstantOrOtherwiseCompileBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder options(Consumer<Options.Builder> values) {
        Options.Builder nested = Options.builder();
        values.accept(nested);
        return options(nested.build());
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param level A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Options(@Nullable Long level,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Options {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .level(level)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Options")
          .add("level", level)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 9);
    }

    /** Builds {@link Options}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OptionsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param builder_ If it is there, <code>test</code>. Wire name: <code>builder</code>.
   * @param options A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByConstantOrOtherwiseTest(@Nullable String builder_,
      @Omittable List<String> options,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantOrOtherwise {
    /** Copies collections; null stands for an absent one. */
    public ByConstantOrOtherwiseTest {
      options = ImmutableList.copyOf(options);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .builder_(builder_)
          .options(ImmutableList.orNull(options))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByConstantOrOtherwiseTest")
          .add("builder_", builder_)
          .add("options", options)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 10, 6);
    }

    /** Builds {@link ByConstantOrOtherwiseTest}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ByConstantOrOtherwiseTestBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByConstantAndKeys
      permits Moved, Resized, Gone, ByConstantAndKeys.Unknown {
    /** This as {@link Moved}; null when it is another variant. */
    default @Nullable Moved asMoved() {
      return this instanceof Moved variant ? variant : null;
    }

    /** This as {@link Resized}; null when it is another variant. */
    default @Nullable Resized asResized() {
      return this instanceof Resized variant ? variant : null;
    }

    /** This as {@link Gone}; null when it is another variant. */
    default @Nullable Gone asGone() {
      return this instanceof Gone variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String type() {
      return ((Unknown) this).fields().get("type") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Moved variant) {
        return cases.onMoved(variant);
      }
      if (this instanceof Resized variant) {
        return cases.onResized(variant);
      }
      if (this instanceof Gone variant) {
        return cases.onGone(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 11);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Moved}. */
      R onMoved(Moved variant);

      /** For {@link Resized}. */
      R onResized(Resized variant);

      /** For {@link Gone}. */
      R onGone(Gone variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByConstantAndKeys {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Moved
   *
   * @param type Always <code>change</code>.
   * @param to Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Moved(String type, String to,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantAndKeys {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Moved {
      if (type == null && !AsRead.is(unknownFields)) {
        type = "change";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .to(to)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Moved")
          .add("type", type)
          .add("to", to)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 12, 11);
    }

    /** Builds {@link Moved}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.MovedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Moved build() {
        Moved built = super.build();
        RequiredFields.of("Unions.Moved")
            .with("type", built.type())
            .with("to", built.to())
            .check();
        return built;
      }
    }
  }

  /**
   * Resized
   *
   * @param type Always <code>change</code>.
   * @param size A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Resized(String type, Long size,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantAndKeys {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Resized {
      if (type == null && !AsRead.is(unknownFields)) {
        type = "change";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .size(size)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Resized")
          .add("type", type)
          .add("size", size)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 13, 11);
    }

    /** Builds {@link Resized}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ResizedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Resized build() {
        Resized built = super.build();
        RequiredFields.of("Unions.Resized")
            .with("type", built.type())
            .with("size", built.size())
            .check();
        return built;
      }
    }
  }

  /**
   * Gone
   *
   * @param type Always <code>delete</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Gone(String type,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByConstantAndKeys {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Gone {
      if (type == null && !AsRead.is(unknownFields)) {
        type = "delete";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .type(type)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Gone")
          .add("type", type)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 14, 11);
    }

    /** Builds {@link Gone}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.GoneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Gone build() {
        Gone built = super.build();
        RequiredFields.of("Unions.Gone")
            .with("type", built.type())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByKeysOrOtherwise permits ByField, ByValue, ByKeysOrOtherwise.Unknown {
    /** This as {@link ByField}; null when it is another variant. */
    default @Nullable ByField asByField() {
      return this instanceof ByField variant ? variant : null;
    }

    /** This as {@link ByValue}; null when it is another variant. */
    default @Nullable ByValue asByValue() {
      return this instanceof ByValue variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof ByField variant) {
        return cases.onByField(variant);
      }
      if (this instanceof ByValue variant) {
        return cases.onByValue(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 15);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link ByField}. */
      R onByField(ByField variant);

      /** For {@link ByValue}. */
      R onByValue(ByValue variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByKeysOrOtherwise {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * By field
   *
   * @param field Text.
   * @param bin True or false.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByField(@Nullable String field, @Nullable Boolean bin,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKeysOrOtherwise {
    /** Copies collections; null stands for an absent one. */
    public ByField {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .field(field)
          .bin(bin)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByField")
          .add("field", field)
          .add("bin", bin)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 16, 15);
    }

    /** Builds {@link ByField}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ByFieldBuilder {
      Builder() {}
    }
  }

  /**
   * By value
   *
   * @param value A decimal number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ByValue(BigDecimal value,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKeysOrOtherwise {
    /** Copies collections; null stands for an absent one. */
    public ByValue {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .value(value)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ByValue")
          .add("value", value)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 17, 15);
    }

    /** Builds {@link ByValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ByValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public ByValue build() {
        ByValue built = super.build();
        RequiredFields.of("Unions.ByValue")
            .with("value", built.value())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OrAnyObject permits Image, OrAnyObjectVariant2, OrAnyObject.Unknown {
    /** This as {@link Image}; null when it is another variant. */
    default @Nullable Image asImage() {
      return this instanceof Image variant ? variant : null;
    }

    /** This as {@link OrAnyObjectVariant2}; null when it is another variant. */
    default @Nullable OrAnyObjectVariant2 asOrAnyObjectVariant2() {
      return this instanceof OrAnyObjectVariant2 variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Image variant) {
        return cases.onImage(variant);
      }
      if (this instanceof OrAnyObjectVariant2 variant) {
        return cases.onOrAnyObjectVariant2(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 18);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Image}. */
      R onImage(Image variant);

      /** For {@link OrAnyObjectVariant2}. */
      R onOrAnyObjectVariant2(OrAnyObjectVariant2 variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OrAnyObject {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Image
   *
   * @param src Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Image(String src,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OrAnyObject {
    /** Copies collections; null stands for an absent one. */
    public Image {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .src(src)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Image")
          .add("src", src)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 19, 18);
    }

    /** Builds {@link Image}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ImageBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Image build() {
        Image built = super.build();
        RequiredFields.of("Unions.Image")
            .with("src", built.src())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OrAnyObjectVariant2(
      @Omittable Map<String, @Nullable Object> unknownFields) implements OrAnyObject {
    /** Copies collections; null stands for an absent one. */
    public OrAnyObjectVariant2 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OrAnyObjectVariant2")
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 20, 18);
    }

    /** Builds {@link OrAnyObjectVariant2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OrAnyObjectVariant2Builder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByKind permits One, Many, Detailed, None, ByKind.Unknown {
    /** This as {@link One}; null when it is another variant. */
    default @Nullable One asOne() {
      return this instanceof One variant ? variant : null;
    }

    /** This as {@link Many}; null when it is another variant. */
    default @Nullable Many asMany() {
      return this instanceof Many variant ? variant : null;
    }

    /** This as {@link Detailed}; null when it is another variant. */
    default @Nullable Detailed asDetailed() {
      return this instanceof Detailed variant ? variant : null;
    }

    /** This as {@link None}; null when it is another variant. */
    default @Nullable None asNone() {
      return this instanceof None variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof One variant) {
        return cases.onOne(variant);
      }
      if (this instanceof Many variant) {
        return cases.onMany(variant);
      }
      if (this instanceof Detailed variant) {
        return cases.onDetailed(variant);
      }
      if (this instanceof None variant) {
        return cases.onNone(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 21);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link One}. */
      R onOne(One variant);

      /** For {@link Many}. */
      R onMany(Many variant);

      /** For {@link Detailed}. */
      R onDetailed(Detailed variant);

      /** For {@link None}. */
      R onNone(None variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByKind {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * One
   *
   * @param spec Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record One(String spec,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. */
    public One {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .spec(spec)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("One")
          .add("spec", spec)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 22, 21);
    }

    /** Builds {@link One}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public One build() {
        One built = super.build();
        RequiredFields.of("Unions.One")
            .with("spec", built.spec())
            .check();
        return built;
      }
    }
  }

  /**
   * Many
   *
   * @param spec A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Many(@Omittable List<String> spec,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. */
    public Many {
      spec = ImmutableList.copyOf(spec);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .spec(ImmutableList.orNull(spec))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Many")
          .add("spec", spec)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 23, 21);
    }

    /** Builds {@link Many}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ManyBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Many build() {
        Many built = super.build();
        RequiredFields.of("Unions.Many")
            .with("spec", built.spec())
            .check();
        return built;
      }
    }
  }

  /**
   * Detailed
   *
   * @param spec An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Detailed(Options spec,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. */
    public Detailed {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .spec(spec)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Detailed")
          .add("spec", spec)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 24, 21);
    }

    /** Builds {@link Detailed}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.DetailedBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder spec(Consumer<Options.Builder> values) {
        Options.Builder nested = Options.builder();
        values.accept(nested);
        return spec(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Detailed build() {
        Detailed built = super.build();
        RequiredFields.of("Unions.Detailed")
            .with("spec", built.spec())
            .check();
        return built;
      }
    }
  }

  /**
   * None
   *
   * @param reason Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record None(String reason,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. */
    public None {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .reason(reason)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("None")
          .add("reason", reason)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 25, 21);
    }

    /** Builds {@link None}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.NoneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public None build() {
        None built = super.build();
        RequiredFields.of("Unions.None")
            .with("reason", built.reason())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByWhatOthersCannotHave
      permits RowField, Grid, ByWhatOthersCannotHave.Unknown {
    /** This as {@link RowField}; null when it is another variant. */
    default @Nullable RowField asRowField() {
      return this instanceof RowField variant ? variant : null;
    }

    /** This as {@link Grid}; null when it is another variant. */
    default @Nullable Grid asGrid() {
      return this instanceof Grid variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String title() {
      return ((Unknown) this).fields().get("title") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof RowField variant) {
        return cases.onRowField(variant);
      }
      if (this instanceof Grid variant) {
        return cases.onGrid(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 26);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link RowField}. */
      R onRowField(RowField variant);

      /** For {@link Grid}. */
      R onGrid(Grid variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByWhatOthersCannotHave {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Row field
   *
   * @param field Text.
   * @param title Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record RowField(@Nullable String field, @Nullable String title,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByWhatOthersCannotHave {
    /** Copies collections; null stands for an absent one. */
    public RowField {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .field(field)
          .title(title)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("RowField")
          .add("field", field)
          .add("title", title)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 27, 26);
    }

    /** Builds {@link RowField}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.RowFieldBuilder {
      Builder() {}
    }
  }

  /**
   * Grid
   *
   * @param row Text.
   * @param column Text.
   * @param title Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Grid(@Nullable String row, @Nullable String column, @Nullable String title,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByWhatOthersCannotHave {
    /** Copies collections; null stands for an absent one. */
    public Grid {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .row(row)
          .column(column)
          .title(title)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Grid")
          .add("row", row)
          .add("column", column)
          .add("title", title)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 28, 26);
    }

    /** Builds {@link Grid}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.GridBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OfUnions permits Source, Generated, OtherData, OfUnions.Unknown {
    /** This as {@link Source}; null when it is another variant. */
    default @Nullable Source asSource() {
      return this instanceof Source variant ? variant : null;
    }

    /** This as {@link Generated}; null when it is another variant. */
    default @Nullable Generated asGenerated() {
      return this instanceof Generated variant ? variant : null;
    }

    /** This as {@link OtherData}; null when it is another variant. */
    default @Nullable OtherData asOtherData() {
      return this instanceof OtherData variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String name() {
      return ((Unknown) this).fields().get("name") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Source variant) {
        return cases.onSource(variant);
      }
      if (this instanceof Generated variant) {
        return cases.onGenerated(variant);
      }
      if (this instanceof OtherData variant) {
        return cases.onOtherData(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 29);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Source}. */
      R onSource(Source variant);

      /** For {@link Generated}. */
      R onGenerated(Generated variant);

      /** For {@link OtherData}. */
      R onOtherData(OtherData variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OfUnions {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Source extends OfUnions permits UrlSource, InlineSource, Source.Unknown {
    /** This as {@link UrlSource}; null when it is another variant. */
    default @Nullable UrlSource asUrlSource() {
      return this instanceof UrlSource variant ? variant : null;
    }

    /** This as {@link InlineSource}; null when it is another variant. */
    default @Nullable InlineSource asInlineSource() {
      return this instanceof InlineSource variant ? variant : null;
    }

    /** Text. Null if it is missing. */
    default @Nullable String name() {
      return ((Unknown) this).fields().get("name") instanceof String text ? text : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof UrlSource variant) {
        return cases.onUrlSource(variant);
      }
      if (this instanceof InlineSource variant) {
        return cases.onInlineSource(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 30, 29);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link UrlSource}. */
      R onUrlSource(UrlSource variant);

      /** For {@link InlineSource}. */
      R onInlineSource(InlineSource variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Source {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * Url source
   *
   * @param url Text.
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record UrlSource(String url, @Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Source {
    /** Copies collections; null stands for an absent one. */
    public UrlSource {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .url(url)
          .name(name)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("UrlSource")
          .add("url", url)
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 31, 30);
    }

    /** Builds {@link UrlSource}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.UrlSourceBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public UrlSource build() {
        UrlSource built = super.build();
        RequiredFields.of("Unions.UrlSource")
            .with("url", built.url())
            .check();
        return built;
      }
    }
  }

  /**
   * Inline source
   *
   * @param values A list.
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record InlineSource(@Omittable List<@Nullable Object> values, @Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Source {
    /** Copies collections; null stands for an absent one. */
    public InlineSource {
      values = ImmutableList.copyOfFreeForm(values);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .values(ImmutableList.orNull(values))
          .name(name)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("InlineSource")
          .add("values", values)
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 32, 30);
    }

    /** Builds {@link InlineSource}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.InlineSourceBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public InlineSource build() {
        InlineSource built = super.build();
        RequiredFields.of("Unions.InlineSource")
            .with("values", built.values())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param sequence A whole number.
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Generated(Long sequence, @Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfUnions {
    /** Copies collections; null stands for an absent one. */
    public Generated {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .sequence(sequence)
          .name(name)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Generated")
          .add("sequence", sequence)
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 33, 29);
    }

    /** Builds {@link Generated}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.GeneratedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Generated build() {
        Generated built = super.build();
        RequiredFields.of("Unions.Generated")
            .with("sequence", built.sequence())
            .check();
        return built;
      }
    }
  }

  /**
   * Other data
   *
   * @param name Text.
   * @param url Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OtherData(String name, @Nullable String url,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfUnions {
    /** Copies collections; null stands for an absent one. */
    public OtherData {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .name(name)
          .url(url)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OtherData")
          .add("name", name)
          .add("url", url)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 34, 29);
    }

    /** Builds {@link OtherData}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OtherDataBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public OtherData build() {
        OtherData built = super.build();
        RequiredFields.of("Unions.OtherData")
            .with("name", built.name())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OfAlike permits Stream, Merged, OfAlike.Unknown {
    /** This as {@link Stream}; null when it is another variant. */
    default @Nullable Stream asStream() {
      return this instanceof Stream variant ? variant : null;
    }

    /** This as {@link Merged}; null when it is another variant. */
    default @Nullable Merged asMerged() {
      return this instanceof Merged variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Stream variant) {
        return cases.onStream(variant);
      }
      if (this instanceof Merged variant) {
        return cases.onMerged(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 35);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Stream}. */
      R onStream(Stream variant);

      /** For {@link Merged}. */
      R onMerged(Merged variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OfAlike {
      /** Copies the members. */
      public Unknown {
        fields = ImmutableMap.copyOrEmpty(fields);
      }

      /** What is there, with long values cut. */
      @Override
      public String toString() {
        return new RecordText("Unknown")
            .add("fields", fields)
            .toString();
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param source One of a set of values that may grow.
   * @param x Any JSON value.
   * @param y Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Stream(StreamSource source, @Nullable Object x, @Nullable Object y,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfAlike {
    /** Copies collections; null stands for an absent one. */
    public Stream {
      x = Immutable.copyOfFreeForm(x);
      y = Immutable.copyOfFreeForm(y);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .source(source)
          .x(x)
          .y(y)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Stream")
          .add("source", source)
          .add("x", x)
          .add("y", y)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 36);
    }

    /** Builds {@link Stream}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.StreamBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Stream build() {
        Stream built = super.build();
        RequiredFields.of("Unions.Stream")
            .with("source", built.source())
            .check();
        return built;
      }
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record StreamSource(String value) {
    /** <code>a</code>. */
    public static final StreamSource A = new StreamSource("a");

    /** <code>b</code>. */
    public static final StreamSource B = new StreamSource("b");

    /** Takes any value, known or not. */
    public StreamSource {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        case "b" -> Known.B;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a</code>. */
      A,

      /** <code>b</code>. */
      B,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * Merged
   *
   * @param merge A list.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Merged(@Omittable List<String> merge,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfAlike {
    /** Copies collections; null stands for an absent one. */
    public Merged {
      merge = ImmutableList.copyOf(merge);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .merge(ImmutableList.orNull(merge))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Merged")
          .add("merge", merge)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 37, 35);
    }

    /** Builds {@link Merged}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.MergedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Merged build() {
        Merged built = super.build();
        RequiredFields.of("Unions.Merged")
            .with("merge", built.merge())
            .check();
        return built;
      }
    }
  }
}
