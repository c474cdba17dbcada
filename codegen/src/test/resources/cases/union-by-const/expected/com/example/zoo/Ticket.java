// Generated from Ticket.schema.json; do not edit.
package com.example.zoo;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A payload that is a union. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Ticket extends LambdaEvent permits Ticket.Day, Ticket.Year, Ticket.Unknown {
  /** This as {@link Day}; null when it is another variant. */
  default @Nullable Day asDay() {
    return this instanceof Day variant ? variant : null;
  }

  /** This as {@link Year}; null when it is another variant. */
  default @Nullable Year asYear() {
    return this instanceof Year variant ? variant : null;
  }

  /** True or false. Null if it is missing. */
  default @Nullable Boolean years() {
    return null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Day variant) {
      return cases.onDay(variant);
    }
    if (this instanceof Year variant) {
      return cases.onYear(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** Reads and writes the type. */
  static Codec<Ticket> codec() {
    return TicketCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link Day}. */
    R onDay(Day variant);

    /** For {@link Year}. */
    R onYear(Year variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Ticket {
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

  /**
   * An object of a payload.
   *
   * @param years If it is there, <code>false</code>.
   * @param day Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Day(@Nullable Boolean years, @Nullable String day,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Ticket {
    /** Copies collections; null stands for an absent one. */
    public Day {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .years(years)
          .day(day)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Day")
          .add("years", years)
          .add("day", day)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Day}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTicket.DayBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param years If it is there, <code>true</code>.
   * @param since A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Year(@Nullable Boolean years, @Nullable Long since,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Ticket {
    /** Copies collections; null stands for an absent one. */
    public Year {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .years(years)
          .since(since)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Year")
          .add("years", years)
          .add("since", since)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Year}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTicket.YearBuilder {
      Builder() {}
    }
  }
}
