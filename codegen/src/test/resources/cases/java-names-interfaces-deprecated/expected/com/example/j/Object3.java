// Generated from Object3.schema.json; do not edit.
package com.example.j;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.view.UrlEncodedKey;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Not used any more.
 *
 * @param twoFactor Wire name: <code>2fa</code>.
 * @param nothing Wire name: <code>NULL</code>.
 * @param old Deprecated. Use <code>new</code>. Default: <code>none</code>.
 * @param detailType Wire name: <code>detail-type</code>.
 * @param awsTraceHeader Wire name: <code>AWSTraceHeader</code>.
 * @param key Text.
 * @param part An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @deprecated The schema says so.
 * @see <a href="https://docs.example.com/a/b.html">b.html</a>
 * @see <a href="https://docs.example.com/c/">https://docs.example.com/c/</a>
 * @see <a href="https://x.example/">https://x.example/</a>
 */
@Value.Builder
@Deprecated
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
@SuppressWarnings("deprecation")
public record Object3(@Nullable Boolean twoFactor, @Nullable String nothing,
    @Deprecated @Nullable String old, @Nullable String detailType, @Nullable String awsTraceHeader,
    String key, Object3. @Nullable Part part,
    @Omittable Map<String, @Nullable Object> unknownFields) implements UrlEncodedKey, Serializable {
  /** Copies collections; null stands for an absent one. */
  public Object3 {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .twoFactor(twoFactor)
        .nothing(nothing)
        .old(old)
        .detailType(detailType)
        .awsTraceHeader(awsTraceHeader)
        .key(key)
        .part(part)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Object3")
        .add("twoFactor", twoFactor)
        .add("nothing", nothing)
        .add("old", old)
        .add("detailType", detailType)
        .add("awsTraceHeader", awsTraceHeader)
        .add("key", key)
        .add("part", part)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return Object3Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Object3> codec() {
    return Object3Codec.INSTANCE;
  }

  /**
   * Builds {@link Object3}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code old}: Deprecated. Use <code>new</code>. Default: <code>none</code>.</li>
   * </ul>
   */
  public static final class Builder extends Object3Builder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder part(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return part(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Object3 build() {
      Object3 built = super.build();
      RequiredFields.of("Object3")
          .with("key", built.key())
          .check();
      return built;
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
  public record Part(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Cloneable {
    /** Copies collections; null stands for an absent one. */
    public Part {
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
      return new RecordText("Part")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Object3Constraints.TABLE.check(this, 1);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableObject3.PartBuilder {
      Builder() {}
    }
  }
}
