// Generated from Message.schema.json; do not edit.
package com.example.files;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param content One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Message(Message. @Nullable Content content,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Message {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .content(content)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Message")
        .add("content", content)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return MessageConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Message> codec() {
    return MessageCodec.INSTANCE;
  }

  /** Builds {@link Message}. Not safe for use by several threads. */
  public static final class Builder extends MessageBuilder {
    Builder() {}
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Content permits Parts.Text, Picture, Own, Content.Unknown {
    /** This as {@link Parts.Text}; null when it is another variant. */
    default Parts. @Nullable Text asText() {
      return this instanceof Parts.Text variant ? variant : null;
    }

    /** This as {@link Picture}; null when it is another variant. */
    default @Nullable Picture asPicture() {
      return this instanceof Picture variant ? variant : null;
    }

    /** This as {@link Own}; null when it is another variant. */
    default @Nullable Own asOwn() {
      return this instanceof Own variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Parts.Text variant) {
        return cases.onText(variant);
      }
      if (this instanceof Picture variant) {
        return cases.onPicture(variant);
      }
      if (this instanceof Own variant) {
        return cases.onOwn(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return MessageConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Parts.Text}. */
      R onText(Parts.Text variant);

      /** For {@link Picture}. */
      R onPicture(Picture variant);

      /** For {@link Own}. */
      R onOwn(Own variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Content {
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
   * @param own Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Own(String own,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Content {
    /** Copies collections; null stands for an absent one. */
    public Own {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .own(own)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Own")
          .add("own", own)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return MessageConstraints.TABLE.check(this, 2, 1);
    }

    /** Builds {@link Own}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableMessage.OwnBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Own build() {
        Own built = super.build();
        RequiredFields.of("Message.Own")
            .with("own", built.own())
            .check();
        return built;
      }
    }
  }
}
