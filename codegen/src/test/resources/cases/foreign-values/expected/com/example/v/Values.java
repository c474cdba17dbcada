// Generated from values.json; do not edit.
package com.example.v;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All kinds of values
 *
 * @param kinds One of a set of values that may grow.
 * @param one If it is there, <code>only</code>.
 * @param constant If it is there, <code>c</code>.
 * @param numberConstant If it is there, <code>7</code>.
 * @param objectConstant Any JSON object.
 * @param numberOfNoneListed A whole number.
 * @param numbers A whole number.
 * @param decimals A decimal number.
 * @param booleans If it is there, <code>true</code>.
 * @param mixed Free-form JSON: a string or a whole number.
 * @param texts One of a set of values that may grow.
 * @param withNull One of a set of values that may grow.
 * @param onlyNull Always null.
 * @param date Text.
 * @param moment A point in time, sent as <code>iso-8601</code>.
 * @param moments A list.
 * @param uuid Text.
 * @param small A whole number.
 * @param large A whole number.
 * @param decimal A decimal number.
 * @param floating A floating-point number.
 * @param bytes Binary content, sent in base64.
 * @param base64 Binary content, sent in base64.
 * @param quoted Text.
 * @param document Text.
 * @param decodeDocument Text.
 * @param list A list.
 * @param tuple A list.
 * @param mixedTuple A list.
 * @param openTuple A list.
 * @param readOnly Set by the server. Read-only.
 * @param writeOnly Write-only. A secret: <code>toString</code> does not show it.
 * @param old Deprecated. Use <code>kinds</code>.
 * @param oldPart Deprecated.
 * @param withDefault How many. Default: <code>5</code>.
 * @param xExtension Wire name: <code>x-extension</code>.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
@SuppressWarnings("deprecation")
public record Values(Values. @Nullable Kinds kinds, @Nullable String one, @Nullable String constant,
    @Nullable Long numberConstant, @Omittable Map<String, @Nullable Object> objectConstant,
    @Nullable Long numberOfNoneListed, @Nullable Long numbers, @Nullable BigDecimal decimals,
    @Nullable Boolean booleans, @Nullable Object mixed, Values. @Nullable Texts texts,
    Values. @Nullable WithNull withNull, @Nullable Object onlyNull, @Nullable String date,
    @Nullable Instant moment, @Omittable List<Instant> moments, @Nullable String uuid,
    @Nullable Integer small, @Nullable Long large, @Nullable BigDecimal decimal,
    @Nullable Double floating, @Nullable Bytes bytes, @Nullable Bytes base64,
    @Nullable String quoted, @Nullable String document, @Nullable String decodeDocument,
    @Omittable List<@Nullable Object> list, @Omittable List<String> tuple,
    @Omittable List<@Nullable Object> mixedTuple, @Omittable List<@Nullable Object> openTuple,
    @Nullable String readOnly, @Nullable String writeOnly, @Deprecated @Nullable String old,
    @Deprecated Values. @Nullable OldPart oldPart, @Nullable Long withDefault,
    @Nullable String xExtension, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Values {
    objectConstant = ImmutableMap.copyOfFreeForm(objectConstant);
    mixed = Immutable.copyOfFreeForm(mixed);
    onlyNull = Immutable.copyOfFreeForm(onlyNull);
    moments = ImmutableList.copyOf(moments);
    list = ImmutableList.copyOfFreeForm(list);
    tuple = ImmutableList.copyOf(tuple);
    mixedTuple = ImmutableList.copyOfFreeForm(mixedTuple);
    openTuple = ImmutableList.copyOfFreeForm(openTuple);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .kinds(kinds)
        .one(one)
        .constant(constant)
        .numberConstant(numberConstant)
        .objectConstant(ImmutableMap.orNull(objectConstant))
        .numberOfNoneListed(numberOfNoneListed)
        .numbers(numbers)
        .decimals(decimals)
        .booleans(booleans)
        .mixed(mixed)
        .texts(texts)
        .withNull(withNull)
        .onlyNull(onlyNull)
        .date(date)
        .moment(moment)
        .moments(ImmutableList.orNull(moments))
        .uuid(uuid)
        .small(small)
        .large(large)
        .decimal(decimal)
        .floating(floating)
        .bytes(bytes)
        .base64(base64)
        .quoted(quoted)
        .document(document)
        .decodeDocument(decodeDocument)
        .list(ImmutableList.orNull(list))
        .tuple(ImmutableList.orNull(tuple))
        .mixedTuple(ImmutableList.orNull(mixedTuple))
        .openTuple(ImmutableList.orNull(openTuple))
        .readOnly(readOnly)
        .writeOnly(writeOnly)
        .old(old)
        .oldPart(oldPart)
        .withDefault(withDefault)
        .xExtension(xExtension)
        .unknownFields(unknownFields);
  }

  /**
   * The document inside {@code document}; null where there is none.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or has another structure
   */
  public @Nullable DocumentContent decodeDocument_() {
    return EmbeddedContent.read(document, DocumentContent.class);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Values")
        .add("kinds", kinds)
        .add("one", one)
        .add("constant", constant)
        .add("numberConstant", numberConstant)
        .add("objectConstant", objectConstant)
        .add("numberOfNoneListed", numberOfNoneListed)
        .add("numbers", numbers)
        .add("decimals", decimals)
        .add("booleans", booleans)
        .add("mixed", mixed)
        .add("texts", texts)
        .add("withNull", withNull)
        .add("onlyNull", onlyNull)
        .add("date", date)
        .add("moment", moment)
        .add("moments", moments)
        .add("uuid", uuid)
        .add("small", small)
        .add("large", large)
        .add("decimal", decimal)
        .add("floating", floating)
        .add("bytes", bytes)
        .add("base64", base64)
        .add("quoted", quoted)
        .add("document", document)
        .add("decodeDocument", decodeDocument)
        .add("list", list)
        .add("tuple", tuple)
        .add("mixedTuple", mixedTuple)
        .add("openTuple", openTuple)
        .add("readOnly", readOnly)
        .addSensitive("writeOnly", writeOnly)
        .add("old", old)
        .add("oldPart", oldPart)
        .add("withDefault", withDefault)
        .add("xExtension", xExtension)
        .addUnknown(unknownFields, "writeOnly")
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ValuesConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Values> codec() {
    return ValuesCodec.INSTANCE;
  }

  /**
   * Builds {@link Values}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code mixed}: Free-form JSON: a string or a whole number.</li>
   * <li>{@code onlyNull}: Always null.</li>
   * <li>{@code readOnly}: Set by the server. Read-only.</li>
   * <li>{@code writeOnly}: Write-only. A secret: <code>toString</code> does not show it.</li>
   * <li>{@code old}: Deprecated. Use <code>kinds</code>.</li>
   * <li>{@code withDefault}: How many. Default: <code>5</code>.</li>
   * </ul>
   */
  public static final class Builder extends ValuesBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder oldPart(Consumer<OldPart.Builder> values) {
      OldPart.Builder nested = OldPart.builder();
      values.accept(nested);
      return oldPart(nested.build());
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Kinds(String value) {
    /** <code>a-b</code>. */
    public static final Kinds A_B = new Kinds("a-b");

    /** <code>A_B</code>. */
    public static final Kinds A_B2 = new Kinds("A_B");

    /** <code>+1</code>. */
    public static final Kinds PLUS_1 = new Kinds("+1");

    /** <code>-1</code>. */
    public static final Kinds MINUS_1 = new Kinds("-1");

    /** <code></code>. */
    public static final Kinds EMPTY = new Kinds("");

    /** <code>&gt;=</code>. */
    public static final Kinds GREATER_THAN_SIGN_EQUALS_SIGN = new Kinds(">=");

    /** <code>&#42;</code>. */
    public static final Kinds ASTERISK = new Kinds("*");

    /** <code>class</code>. */
    public static final Kinds CLASS = new Kinds("class");

    /** <code>größe</code>. */
    public static final Kinds GRO_E = new Kinds("größe");

    /** <code>日本</code>. */
    public static final Kinds U65E5_U672C = new Kinds("日本");

    /** <code>2d</code>. */
    public static final Kinds _2D = new Kinds("2d");

    /** <code>😀</code>. */
    public static final Kinds GRINNING_FACE = new Kinds("😀");

    /** Takes any value, known or not. */
    public Kinds {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a-b" -> Known.A_B;
        case "A_B" -> Known.A_B2;
        case "+1" -> Known.PLUS_1;
        case "-1" -> Known.MINUS_1;
        case "" -> Known.EMPTY;
        case ">=" -> Known.GREATER_THAN_SIGN_EQUALS_SIGN;
        case "*" -> Known.ASTERISK;
        case "class" -> Known.CLASS;
        case "größe" -> Known.GRO_E;
        case "日本" -> Known.U65E5_U672C;
        case "2d" -> Known._2D;
        case "😀" -> Known.GRINNING_FACE;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a-b</code>. */
      A_B,

      /** <code>A_B</code>. */
      A_B2,

      /** <code>+1</code>. */
      PLUS_1,

      /** <code>-1</code>. */
      MINUS_1,

      /** <code></code>. */
      EMPTY,

      /** <code>&gt;=</code>. */
      GREATER_THAN_SIGN_EQUALS_SIGN,

      /** <code>&#42;</code>. */
      ASTERISK,

      /** <code>class</code>. */
      CLASS,

      /** <code>größe</code>. */
      GRO_E,

      /** <code>日本</code>. */
      U65E5_U672C,

      /** <code>2d</code>. */
      _2D,

      /** <code>😀</code>. */
      GRINNING_FACE,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Texts(String value) {
    /** <code>1</code>. */
    public static final Texts _1 = new Texts("1");

    /** <code>2</code>. */
    public static final Texts _2 = new Texts("2");

    /** Takes any value, known or not. */
    public Texts {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "1" -> Known._1;
        case "2" -> Known._2;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>1</code>. */
      _1,

      /** <code>2</code>. */
      _2,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record WithNull(String value) {
    /** <code>a</code>. */
    public static final WithNull A = new WithNull("a");

    /** <code>b</code>. */
    public static final WithNull B = new WithNull("b");

    /** Takes any value, known or not. */
    public WithNull {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        case "b" -> Known.B;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a</code>. */
      A,

      /** <code>b</code>. */
      B,

      /** Any other value. */
      UNRECOGNIZED
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
  public record DocumentContent(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public DocumentContent {
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
      return new RecordText("DocumentContent")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValuesConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link DocumentContent}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValues.DocumentContentBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   * @deprecated The schema says so.
   */
  @Value.Builder
  @Deprecated
  @JacksonCodec
  public record OldPart(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public OldPart {
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
      return new RecordText("OldPart")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ValuesConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link OldPart}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableValues.OldPartBuilder {
      Builder() {}
    }
  }
}
