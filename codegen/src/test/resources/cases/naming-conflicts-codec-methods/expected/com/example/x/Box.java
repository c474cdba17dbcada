// Generated from Box.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param messages A list.
 * @param list An object.
 * @param map An object.
 * @param maps A map.
 * @param either One of several objects.
 * @param eitherKeys An object.
 * @param values A list.
 * @param listOfValue An object.
 * @param codec_ Wire name: <code>codec</code>.
 * @param instance An object.
 * @param others A list.
 * @param both A map.
 * @param own A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Box(@Omittable List<Box.Message> messages, Box. @Nullable ListOfMessage list,
    Box. @Nullable MapOfMessage map, @Omittable Map<String, Box.Message> maps,
    Box. @Nullable Either either, Box. @Nullable EitherKeys eitherKeys,
    @Omittable List<List<Map<String, @Nullable Object>>> values,
    Box. @Nullable ListOfValue listOfValue, Box. @Nullable Codec codec_,
    Box. @Nullable Instance instance, @Omittable List<Other.Message> others,
    @Omittable Map<String, List<Other.Message>> both, @Omittable Map<String, List<Box.Message>> own,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Box {
    messages = ImmutableList.copyOf(messages);
    maps = ImmutableMap.copyOf(maps);
    values = ImmutableList.copyOfFreeForm(values);
    others = ImmutableList.copyOf(others);
    both = ImmutableMap.copyOf(both);
    own = ImmutableMap.copyOf(own);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .messages(ImmutableList.orNull(messages))
        .list(list)
        .map(map)
        .maps(ImmutableMap.orNull(maps))
        .either(either)
        .eitherKeys(eitherKeys)
        .values(ImmutableList.orNull(values))
        .listOfValue(listOfValue)
        .codec_(codec_)
        .instance(instance)
        .others(ImmutableList.orNull(others))
        .both(ImmutableMap.orNull(both))
        .own(ImmutableMap.orNull(own))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Box")
        .add("messages", messages)
        .add("list", list)
        .add("map", map)
        .add("maps", maps)
        .add("either", either)
        .add("eitherKeys", eitherKeys)
        .add("values", values)
        .add("listOfValue", listOfValue)
        .add("codec_", codec_)
        .add("instance", instance)
        .add("others", others)
        .add("both", both)
        .add("own", own)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return BoxConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static dev.awsevents.codec.Codec<Box> codec() {
    return BoxCodec.INSTANCE;
  }

  /** Builds {@link Box}. Not safe for use by several threads. */
  public static final class Builder extends BoxBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addMessages(Consumer<Message.Builder> values) {
      Message.Builder nested = Message.builder();
      values.accept(nested);
      return addMessages(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder list(Consumer<ListOfMessage.Builder> values) {
      ListOfMessage.Builder nested = ListOfMessage.builder();
      values.accept(nested);
      return list(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder map(Consumer<MapOfMessage.Builder> values) {
      MapOfMessage.Builder nested = MapOfMessage.builder();
      values.accept(nested);
      return map(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putMaps(String key, Consumer<Message.Builder> values) {
      Message.Builder nested = Message.builder();
      values.accept(nested);
      return putMaps(key, nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder eitherKeys(Consumer<EitherKeys.Builder> values) {
      EitherKeys.Builder nested = EitherKeys.builder();
      values.accept(nested);
      return eitherKeys(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder listOfValue(Consumer<ListOfValue.Builder> values) {
      ListOfValue.Builder nested = ListOfValue.builder();
      values.accept(nested);
      return listOfValue(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder codec_(Consumer<Codec.Builder> values) {
      Codec.Builder nested = Codec.builder();
      values.accept(nested);
      return codec_(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder instance(Consumer<Instance.Builder> values) {
      Instance.Builder nested = Instance.builder();
      values.accept(nested);
      return instance(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addOthers(Consumer<Other.Message.Builder> values) {
      Other.Message.Builder nested = Other.Message.builder();
      values.accept(nested);
      return addOthers(nested.build());
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
  public record Message(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Message {
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
      return new RecordText("Message")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Message}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.MessageBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param b Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ListOfMessage(@Nullable String b,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public ListOfMessage {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ListOfMessage")
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 2);
    }

    /** Builds {@link ListOfMessage}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.ListOfMessageBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param c Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record MapOfMessage(@Nullable String c,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public MapOfMessage {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .c(c)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("MapOfMessage")
          .add("c", c)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link MapOfMessage}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.MapOfMessageBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Either permits L, R, Either.Unknown {
    /** This as {@link L}; null when it is another variant. */
    default @Nullable L asL() {
      return this instanceof L variant ? variant : null;
    }

    /** This as {@link R}; null when it is another variant. */
    default @Nullable R asR() {
      return this instanceof R variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R_> type of the result
     */
    default <R_> R_ match(Cases<R_> cases) {
      if (this instanceof L variant) {
        return cases.onL(variant);
      }
      if (this instanceof R variant) {
        return cases.onR(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 4);
    }

    /**
     * What to do with each variant.
     *
     * @param <R_> type of the result
     */
    interface Cases<R_> {
      /** For {@link L}. */
      R_ onL(L variant);

      /** For {@link R}. */
      R_ onR(R variant);

      /** For {@link Unknown}. */
      R_ onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Either {
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

  /**
   * An object of a payload.
   *
   * @param l Text.
   * @param x Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record L(String l, @Nullable String x,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Either {
    /** Copies collections; null stands for an absent one. */
    public L {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .l(l)
          .x(x)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("L")
          .add("l", l)
          .add("x", x)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 5, 4);
    }

    /** Builds {@link L}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.LBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public L build() {
        L built = super.build();
        RequiredFields.of("Box.L")
            .with("l", built.l())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param r Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record R(String r,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Either {
    /** Copies collections; null stands for an absent one. */
    public R {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .r(r)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("R")
          .add("r", r)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 6, 4);
    }

    /** Builds {@link R}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.RBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public R build() {
        R built = super.build();
        RequiredFields.of("Box.R")
            .with("r", built.r())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param d Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record EitherKeys(@Nullable String d,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public EitherKeys {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .d(d)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("EitherKeys")
          .add("d", d)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 7);
    }

    /** Builds {@link EitherKeys}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.EitherKeysBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param v Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record ListOfValue(@Nullable String v,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public ListOfValue {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .v(v)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("ListOfValue")
          .add("v", v)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 8);
    }

    /** Builds {@link ListOfValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.ListOfValueBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param v Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Codec(@Nullable String v, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Codec {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .v(v)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Codec")
          .add("v", v)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 9);
    }

    /** Builds {@link Codec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.CodecBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param i Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Instance(@Nullable String i,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Instance {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .i(i)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Instance")
          .add("i", i)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return BoxConstraints.TABLE.check(this, 10);
    }

    /** Builds {@link Instance}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableBox.InstanceBuilder {
      Builder() {}
    }
  }
}
