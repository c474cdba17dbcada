// Generated from Call.schema.json; do not edit.
package com.example.s;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
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
 * @param verb What to do.
 * @param context An object.
 * @param tags A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Call(String verb, Call.Context context, @Omittable Map<String, Call.Place> tags,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Call {
    tags = ImmutableMap.copyOf(tags);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .verb(verb)
        .context(context)
        .tags(ImmutableMap.orNull(tags))
        .unknownFields(unknownFields);
  }

  /** What to do. The same as <code>verb</code>. */
  public String method() {
    return verb;
  }

  /** Who calls. The same as <code>context.from().userName()</code>. */
  public String caller() {
    if (context == null || context.from() == null) {
      return null;
    }
    return context.from().userName();
  }

  /** The same as <code>context.from().place()</code>. */
  public @Nullable Place place() {
    if (context == null || context.from() == null) {
      return null;
    }
    return context.from().place();
  }

  /** The same as <code>context.either()</code>. */
  public @Nullable String sign() {
    if (context == null) {
      return null;
    }
    return context.either();
  }

  /** The same as <code>context.at()</code>. */
  public @Nullable Instant seen() {
    if (context == null) {
      return null;
    }
    return context.at();
  }

  /** The same as <code>tags.get("trace-parent").name()</code>. */
  public @Nullable String parent() {
    if (tags.get("trace-parent") == null) {
      return null;
    }
    return tags.get("trace-parent").name();
  }

  /** The same as <code>context.texts().get("a&#92;"b")</code>. */
  public @Nullable String tag() {
    if (context == null) {
      return null;
    }
    return context.texts().get("a\"b");
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Call")
        .add("verb", verb)
        .add("context", context)
        .add("tags", tags)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return CallConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Call> codec() {
    return CallCodec.INSTANCE;
  }

  /**
   * Builds {@link Call}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code verb}: What to do.</li>
   * </ul>
   */
  public static final class Builder extends CallBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder context(Consumer<Context.Builder> values) {
      Context.Builder nested = Context.builder();
      values.accept(nested);
      return context(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putTags(String key, Consumer<Place.Builder> values) {
      Place.Builder nested = Place.builder();
      values.accept(nested);
      return putTags(key, nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Call build() {
      Call built = super.build();
      RequiredFields.of("Call")
          .with("verb", built.verb())
          .with("context", built.context())
          .check();
      return built;
    }
  }

  /**
   * An object of a payload.
   *
   * @param from An object.
   * @param texts A map.
   * @param either Wire name: <code>a/b</code>.
   * @param at A point in time, sent as <code>iso-8601</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Context(From from, @Omittable Map<String, String> texts, @Nullable String either,
      @Nullable Instant at, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Context {
      texts = ImmutableMap.copyOf(texts);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .from(from)
          .texts(ImmutableMap.orNull(texts))
          .either(either)
          .at(at)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Context")
          .add("from", from)
          .add("texts", texts)
          .add("either", either)
          .add("at", at)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return CallConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Context}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableCall.ContextBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder from(Consumer<From.Builder> values) {
        From.Builder nested = From.builder();
        values.accept(nested);
        return from(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Context build() {
        Context built = super.build();
        RequiredFields.of("Call.Context")
            .with("from", built.from())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param userName Who calls. Wire name: <code>user-name</code>.
   * @param place An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record From(String userName, @Nullable Place place,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public From {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .userName(userName)
          .place(place)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("From")
          .add("userName", userName)
          .add("place", place)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return CallConstraints.TABLE.check(this, 2);
    }

    /**
     * Builds {@link From}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code userName}: Who calls. Wire name: <code>user-name</code>.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableCall.FromBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder place(Consumer<Place.Builder> values) {
        Place.Builder nested = Place.builder();
        values.accept(nested);
        return place(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public From build() {
        From built = super.build();
        RequiredFields.of("Call.From")
            .with("userName", built.userName())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Place(@Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Place {
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Place")
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return CallConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Place}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableCall.PlaceBuilder {
      Builder() {}
    }
  }
}
