// Generated from pair.json; do not edit.
package com.example.o;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param items A list.
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Pair(@Omittable List<@Nullable Object> items) {
  /** Copies collections; null stands for an absent one. */
  public Pair {
    items = ImmutableList.copyOfFreeForm(items);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .items(ImmutableList.orNull(items));
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Pair")
        .add("items", items)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PairConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Pair> codec() {
    return PairCodec.INSTANCE;
  }

  /** Builds {@link Pair}. Not safe for use by several threads. */
  public static final class Builder extends PairBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Pair build() {
      Pair built = super.build();
      RequiredFields.of("Pair")
          .with("items", built.items())
          .check();
      return built;
    }
  }
}
