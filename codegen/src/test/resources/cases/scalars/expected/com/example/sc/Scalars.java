// Generated from Scalars.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param text Text.
 * @param flag True or false.
 * @param whole32 A whole number.
 * @param whole64 A whole number.
 * @param integer A whole number.
 * @param number A decimal number.
 * @param floating A floating-point number.
 * @param int32Text A whole number, sent as text.
 * @param int64Text A whole number, sent as text.
 * @param bytes Binary content, sent in base64.
 * @param signedBytes Binary content, sent as a list of numbers.
 * @param anything Any JSON value.
 * @param yes Any JSON value.
 * @param freeObject Any JSON object.
 * @param freeList A list.
 * @param freeMap A map.
 * @param otherFormat Text.
 * @param constText If it is there, <code>c</code>.
 * @param constFlag If it is there, <code>true</code>.
 * @param constNumber If it is there, <code>3</code>.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Scalars(@Nullable String text, @Nullable Boolean flag, @Nullable Integer whole32,
    @Nullable Long whole64, @Nullable Long integer, @Nullable BigDecimal number,
    @Nullable Double floating, @Nullable Integer int32Text, @Nullable Long int64Text,
    @Nullable Bytes bytes, @Nullable Bytes signedBytes, @Nullable Object anything,
    @Nullable Object yes, @Omittable Map<String, @Nullable Object> freeObject,
    @Omittable List<@Nullable Object> freeList, @Omittable Map<String, @Nullable Object> freeMap,
    @Nullable String otherFormat, @Nullable String constText, @Nullable Boolean constFlag,
    @Nullable Long constNumber, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Scalars {
    anything = Immutable.copyOfFreeForm(anything);
    yes = Immutable.copyOfFreeForm(yes);
    freeObject = ImmutableMap.copyOfFreeForm(freeObject);
    freeList = ImmutableList.copyOfFreeForm(freeList);
    freeMap = ImmutableMap.copyOfFreeForm(freeMap);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .text(text)
        .flag(flag)
        .whole32(whole32)
        .whole64(whole64)
        .integer(integer)
        .number(number)
        .floating(floating)
        .int32Text(int32Text)
        .int64Text(int64Text)
        .bytes(bytes)
        .signedBytes(signedBytes)
        .anything(anything)
        .yes(yes)
        .freeObject(ImmutableMap.orNull(freeObject))
        .freeList(ImmutableList.orNull(freeList))
        .freeMap(ImmutableMap.orNull(freeMap))
        .otherFormat(otherFormat)
        .constText(constText)
        .constFlag(constFlag)
        .constNumber(constNumber)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Scalars")
        .add("text", text)
        .add("flag", flag)
        .add("whole32", whole32)
        .add("whole64", whole64)
        .add("integer", integer)
        .add("number", number)
        .add("floating", floating)
        .add("int32Text", int32Text)
        .add("int64Text", int64Text)
        .add("bytes", bytes)
        .add("signedBytes", signedBytes)
        .add("anything", anything)
        .add("yes", yes)
        .add("freeObject", freeObject)
        .add("freeList", freeList)
        .add("freeMap", freeMap)
        .add("otherFormat", otherFormat)
        .add("constText", constText)
        .add("constFlag", constFlag)
        .add("constNumber", constNumber)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ScalarsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Scalars> codec() {
    return ScalarsCodec.INSTANCE;
  }

  /** Builds {@link Scalars}. Not safe for use by several threads. */
  public static final class Builder extends ScalarsBuilder {
    Builder() {}
  }
}
