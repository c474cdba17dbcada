// Generated from Times.schema.json; do not edit.
package com.example.time;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param iso8601 Wire name: <code>iso-8601</code>.
 * @param iso8601Millis Wire name: <code>iso-8601-millis</code>.
 * @param iso8601BasicOffset Wire name: <code>iso-8601-basic-offset</code>.
 * @param epochSeconds Wire name: <code>epoch-seconds</code>.
 * @param epochMillis Wire name: <code>epoch-millis</code>.
 * @param epochSecondsString Wire name: <code>epoch-seconds-string</code>.
 * @param epochMillisString Wire name: <code>epoch-millis-string</code>.
 * @param epochMicrosString Wire name: <code>epoch-micros-string</code>.
 * @param commonLog Wire name: <code>common-log</code>.
 * @param rfc1123 Wire name: <code>rfc-1123</code>.
 * @param javaDate Wire name: <code>java-date</code>.
 * @param unnamed A point in time, sent as <code>iso-8601</code>.
 * @param list A list.
 * @param map A map.
 * @param lists A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Times(Instant iso8601, @Nullable Instant iso8601Millis,
    @Nullable Instant iso8601BasicOffset, @Nullable Instant epochSeconds,
    @Nullable Instant epochMillis, @Nullable Instant epochSecondsString,
    @Nullable Instant epochMillisString, @Nullable Instant epochMicrosString,
    @Nullable Instant commonLog, @Nullable Instant rfc1123, @Nullable Instant javaDate,
    @Nullable Instant unnamed, @Omittable List<Instant> list, @Omittable Map<String, Instant> map,
    @Omittable Map<String, List<Instant>> lists,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Times {
    list = ImmutableList.copyOf(list);
    map = ImmutableMap.copyOf(map);
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
        .iso8601(iso8601)
        .iso8601Millis(iso8601Millis)
        .iso8601BasicOffset(iso8601BasicOffset)
        .epochSeconds(epochSeconds)
        .epochMillis(epochMillis)
        .epochSecondsString(epochSecondsString)
        .epochMillisString(epochMillisString)
        .epochMicrosString(epochMicrosString)
        .commonLog(commonLog)
        .rfc1123(rfc1123)
        .javaDate(javaDate)
        .unnamed(unnamed)
        .list(ImmutableList.orNull(list))
        .map(ImmutableMap.orNull(map))
        .lists(ImmutableMap.orNull(lists))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Times")
        .add("iso8601", iso8601)
        .add("iso8601Millis", iso8601Millis)
        .add("iso8601BasicOffset", iso8601BasicOffset)
        .add("epochSeconds", epochSeconds)
        .add("epochMillis", epochMillis)
        .add("epochSecondsString", epochSecondsString)
        .add("epochMillisString", epochMillisString)
        .add("epochMicrosString", epochMicrosString)
        .add("commonLog", commonLog)
        .add("rfc1123", rfc1123)
        .add("javaDate", javaDate)
        .add("unnamed", unnamed)
        .add("list", list)
        .add("map", map)
        .add("lists", lists)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return TimesConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Times> codec() {
    return TimesCodec.INSTANCE;
  }

  /** Builds {@link Times}. Not safe for use by several threads. */
  public static final class Builder extends TimesBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Times build() {
      Times built = super.build();
      RequiredFields.of("Times")
          .with("iso8601", built.iso8601())
          .check();
      return built;
    }
  }
}
