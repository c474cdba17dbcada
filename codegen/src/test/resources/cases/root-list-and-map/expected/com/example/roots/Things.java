// Generated from Things.schema.json; do not edit.
package com.example.roots;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A value as a whole.
 *
 * @param things A list.
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Things(@Omittable List<Things.Thing> things) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Things {
    things = ImmutableList.copyOf(things);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .things(ImmutableList.orNull(things));
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Things")
        .add("things", things)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Things> codec() {
    return ThingsCodec.INSTANCE;
  }

  /** Builds {@link Things}. Not safe for use by several threads. */
  public static final class Builder extends ThingsBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addThings(Consumer<Thing.Builder> values) {
      Thing.Builder nested = Thing.builder();
      values.accept(nested);
      return addThings(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Thing(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Thing {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Thing")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Thing}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableThings.ThingBuilder {
      Builder() {}
    }
  }
}
