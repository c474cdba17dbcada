// Generated from open.json; do not edit.
package com.example.o;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
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
 * @param kind Text.
 * @param tuple A list.
 * @param oldTuple A list.
 * @param pair A list.
 * @param listOrObject Free-form JSON: a list or an object.
 * @param stringOrList Free-form JSON: a string or a list.
 * @param size Any JSON value.
 * @param unit Text.
 * @param weight Any JSON value.
 * @param value Any JSON value.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Open(@Nullable String kind, @Omittable List<@Nullable Object> tuple,
    @Omittable List<@Nullable Object> oldTuple, @Omittable List<String> pair,
    @Nullable Object listOrObject, @Nullable Object stringOrList, @Nullable Object size,
    @Nullable String unit, @Nullable Object weight, @Nullable Object value,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Open {
    tuple = ImmutableList.copyOfFreeForm(tuple);
    oldTuple = ImmutableList.copyOfFreeForm(oldTuple);
    pair = ImmutableList.copyOf(pair);
    listOrObject = Immutable.copyOfFreeForm(listOrObject);
    stringOrList = Immutable.copyOfFreeForm(stringOrList);
    size = Immutable.copyOfFreeForm(size);
    weight = Immutable.copyOfFreeForm(weight);
    value = Immutable.copyOfFreeForm(value);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .kind(kind)
        .tuple(ImmutableList.orNull(tuple))
        .oldTuple(ImmutableList.orNull(oldTuple))
        .pair(ImmutableList.orNull(pair))
        .listOrObject(listOrObject)
        .stringOrList(stringOrList)
        .size(size)
        .unit(unit)
        .weight(weight)
        .value(value)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Open")
        .add("kind", kind)
        .add("tuple", tuple)
        .add("oldTuple", oldTuple)
        .add("pair", pair)
        .add("listOrObject", listOrObject)
        .add("stringOrList", stringOrList)
        .add("size", size)
        .add("unit", unit)
        .add("weight", weight)
        .add("value", value)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OpenConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Open> codec() {
    return OpenCodec.INSTANCE;
  }

  /**
   * Builds {@link Open}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code listOrObject}: Free-form JSON: a list or an object.</li>
   * <li>{@code stringOrList}: Free-form JSON: a string or a list.</li>
   * </ul>
   */
  public static final class Builder extends OpenBuilder {
    Builder() {}
  }
}
