// Generated from library.json; do not edit.
package com.example.definitions;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
public sealed interface Choice permits OrderPlaced, OrderCodec2, Choice.Unknown {
  /** This as {@link OrderPlaced}; null when it is another variant. */
  default @Nullable OrderPlaced asOrderPlaced() {
    return this instanceof OrderPlaced variant ? variant : null;
  }

  /** This as {@link OrderCodec2}; null when it is another variant. */
  default @Nullable OrderCodec2 asOrderCodec2() {
    return this instanceof OrderCodec2 variant ? variant : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof OrderPlaced variant) {
      return cases.onOrderPlaced(variant);
    }
    if (this instanceof OrderCodec2 variant) {
      return cases.onOrderCodec2(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return ChoiceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Choice> codec() {
    return ChoiceCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link OrderPlaced}. */
    R onOrderPlaced(OrderPlaced variant);

    /** For {@link OrderCodec2}. */
    R onOrderCodec2(OrderCodec2 variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Choice {
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
