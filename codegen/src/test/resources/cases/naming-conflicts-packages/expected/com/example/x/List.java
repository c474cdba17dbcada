// Generated from List.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param map An object.
 * @param strings A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record List(@Nullable Map map, @Omittable java.util.List<String> strings,
    @Omittable java.util.Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public List {
    strings = ImmutableList.copyOf(strings);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .map(map)
        .strings(ImmutableList.orNull(strings))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("List")
        .add("map", map)
        .add("strings", strings)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public java.util.List<Violation> validate() {
    return ListConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<List> codec() {
    return ListCodec.INSTANCE;
  }

  /** Builds {@link List}. Not safe for use by several threads. */
  public static final class Builder extends ListBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder map(Consumer<Map.Builder> values) {
      Map.Builder nested = Map.builder();
      values.accept(nested);
      return map(nested.build());
    }
  }
}
