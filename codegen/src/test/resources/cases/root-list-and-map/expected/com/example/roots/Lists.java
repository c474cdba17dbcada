// Generated from Lists.schema.json; do not edit.
package com.example.roots;

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
 * A value as a whole.
 *
 * @param lists A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Lists(@Omittable Map<String, List<String>> lists,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Lists {
    lists = ImmutableMap.copyOf(lists);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .lists(ImmutableMap.orNull(lists))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Lists")
        .add("lists", lists)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ListsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Lists> codec() {
    return ListsCodec.INSTANCE;
  }

  /** Builds {@link Lists}. Not safe for use by several threads. */
  public static final class Builder extends ListsBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Lists build() {
      Lists built = super.build();
      RequiredFields.of("Lists")
          .with("lists", built.lists())
          .check();
      return built;
    }
  }
}
