// Generated from Trip.json; do not edit.
package com.example.travel;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A journey.
 *
 * @param id Of the booking.
 * @param day A day.
 * @param departure A time of day with an offset from UTC.
 * @param breakfast A time of day.
 * @param length An amount of time.
 * @param page A URI.
 * @param counter Text.
 * @param booked A point in time, sent as <code>iso-8601</code>.
 * @param mail Text.
 * @param holidays A list.
 * @param pages A map.
 * @param lists A map.
 * @param either A day or any other text.
 * @param both A day.
 * @param kind One of a set of values that may grow.
 * @param always If it is there, <code>2026-03-01</code>.
 * @param secret A secret: <code>toString</code> does not show it.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Trip(UUID id, LocalDate day, @Nullable OffsetTime departure,
    @Nullable LocalTime breakfast, @Nullable Duration length, @Nullable URI page,
    @Nullable String counter, @Nullable Instant booked, @Nullable String mail,
    @Omittable List<LocalDate> holidays, @Omittable Map<String, URI> pages,
    @Omittable Map<String, List<OffsetTime>> lists, @Nullable String either,
    @Nullable LocalDate both, Trip. @Nullable Kind kind, @Nullable String always,
    @Nullable UUID secret, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Trip {
    holidays = ImmutableList.copyOf(holidays);
    pages = ImmutableMap.copyOf(pages);
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
        .id(id)
        .day(day)
        .departure(departure)
        .breakfast(breakfast)
        .length(length)
        .page(page)
        .counter(counter)
        .booked(booked)
        .mail(mail)
        .holidays(ImmutableList.orNull(holidays))
        .pages(ImmutableMap.orNull(pages))
        .lists(ImmutableMap.orNull(lists))
        .either(either)
        .both(both)
        .kind(kind)
        .always(always)
        .secret(secret)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Trip")
        .add("id", id)
        .add("day", day)
        .add("departure", departure)
        .add("breakfast", breakfast)
        .add("length", length)
        .add("page", page)
        .add("counter", counter)
        .add("booked", booked)
        .add("mail", mail)
        .add("holidays", holidays)
        .add("pages", pages)
        .add("lists", lists)
        .add("either", either)
        .add("both", both)
        .add("kind", kind)
        .add("always", always)
        .addSensitive("secret", secret)
        .addUnknown(unknownFields, "secret")
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return TripConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Trip> codec() {
    return TripCodec.INSTANCE;
  }

  /**
   * Builds {@link Trip}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code id}: Of the booking.</li>
   * <li>{@code either}: A day or any other text.</li>
   * <li>{@code secret}: A secret: <code>toString</code> does not show it.</li>
   * </ul>
   */
  public static final class Builder extends TripBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Trip build() {
      Trip built = super.build();
      RequiredFields.of("Trip")
          .with("id", built.id())
          .with("day", built.day())
          .check();
      return built;
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Kind(String value) {
    /** <code>6f1d0c9e-2a57-4a0b-8e6c-0d4b7a3f5e21</code>. */
    public static final Kind _6F1D0C9E_2A57_4A0B_8E6C_0D4B7A3F5E21 =
        new Kind("6f1d0c9e-2a57-4a0b-8e6c-0d4b7a3f5e21");

    /** <code>b3c5a7d9-1e2f-4a6b-9c8d-7e0f1a2b3c4d</code>. */
    public static final Kind B3C5A7D9_1E2F_4A6B_9C8D_7E0F1A2B3C4D =
        new Kind("b3c5a7d9-1e2f-4a6b-9c8d-7e0f1a2b3c4d");

    /** Takes any value, known or not. */
    public Kind {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "6f1d0c9e-2a57-4a0b-8e6c-0d4b7a3f5e21" -> Known._6F1D0C9E_2A57_4A0B_8E6C_0D4B7A3F5E21;
        case "b3c5a7d9-1e2f-4a6b-9c8d-7e0f1a2b3c4d" -> Known.B3C5A7D9_1E2F_4A6B_9C8D_7E0F1A2B3C4D;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>6f1d0c9e-2a57-4a0b-8e6c-0d4b7a3f5e21</code>. */
      _6F1D0C9E_2A57_4A0B_8E6C_0D4B7A3F5E21,

      /** <code>b3c5a7d9-1e2f-4a6b-9c8d-7e0f1a2b3c4d</code>. */
      B3C5A7D9_1E2F_4A6B_9C8D_7E0F1A2B3C4D,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
