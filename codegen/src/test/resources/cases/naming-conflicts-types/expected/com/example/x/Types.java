// Generated from Types.schema.json; do not edit.
package com.example.x;

import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param aRecord An object.
 * @param aCodec An object.
 * @param aCodecs An object.
 * @param aValue An object.
 * @param aOverride An object.
 * @param aConsumer An object.
 * @param aEnum An object.
 * @param aJsonReader An object.
 * @param aJsonWriter An object.
 * @param aFieldNames An object.
 * @param aImmutableMap An object.
 * @param aImmutableList An object.
 * @param aImmutable An object.
 * @param aNullMarked An object.
 * @param aOpenEnum An object.
 * @param aRequiredFields An object.
 * @param aLambdaEvent An object.
 * @param aNestedCodec An object.
 * @param aObjects An object.
 * @param aGenerated An object.
 * @param aEntry An object.
 * @param aClass An object.
 * @param aIllegalStateException An object.
 * @param aSuppressWarnings An object.
 * @param aStrings An object.
 * @param aScalars An object.
 * @param aSystem An object.
 * @param aArrays An object.
 * @param aCollections An object.
 * @param aArrayList An object.
 * @param aLinkedHashMap An object.
 * @param aNullPointerException An object.
 * @param aSafeVarargs An object.
 * @param aIterable An object.
 * @param aMath An object.
 * @param aR An object.
 * @param aT An object.
 * @param aD An object.
 * @param aOptional An object.
 * @param aSet An object.
 * @param text Text.
 * @param list2 A list.
 * @param map2 A map.
 * @param any Any JSON value.
 * @param time A point in time, sent as <code>iso-8601</code>.
 * @param count A whole number.
 * @param dec A decimal number.
 * @param flag True or false.
 * @param bin Binary content, sent in base64.
 * @param mode One of a set of values that may grow.
 * @param writerOfTheSameName An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Types(Types. @Nullable Record aRecord, Types. @Nullable Codec aCodec,
    Types. @Nullable Codecs aCodecs, Types. @Nullable Value aValue,
    Types. @Nullable Override aOverride, Types. @Nullable Consumer aConsumer,
    Types. @Nullable Enum aEnum, Types. @Nullable JsonReader aJsonReader,
    Types. @Nullable JsonWriter aJsonWriter, Types. @Nullable FieldNames aFieldNames,
    Types. @Nullable ImmutableMap aImmutableMap, Types. @Nullable ImmutableList aImmutableList,
    Types. @Nullable Immutable aImmutable, Types. @Nullable NullMarked aNullMarked,
    Types. @Nullable OpenEnum aOpenEnum, Types. @Nullable RequiredFields aRequiredFields,
    Types. @Nullable LambdaEvent aLambdaEvent, Types. @Nullable NestedCodec aNestedCodec,
    Types. @Nullable Objects aObjects, Types. @Nullable Generated aGenerated,
    Types. @Nullable Entry aEntry, Types. @Nullable Class aClass,
    Types. @Nullable IllegalStateException aIllegalStateException,
    Types. @Nullable SuppressWarnings aSuppressWarnings, Types. @Nullable Strings aStrings,
    Types. @Nullable Scalars aScalars, Types. @Nullable System aSystem,
    Types. @Nullable Arrays aArrays, Types. @Nullable Collections aCollections,
    Types. @Nullable ArrayList aArrayList, Types. @Nullable LinkedHashMap aLinkedHashMap,
    Types. @Nullable NullPointerException aNullPointerException,
    Types. @Nullable SafeVarargs aSafeVarargs, Types. @Nullable Iterable aIterable,
    Types. @Nullable Math aMath, Types. @Nullable R aR, Types. @Nullable T aT,
    Types. @Nullable D aD, Types. @Nullable Optional aOptional, Types. @Nullable Set aSet,
    String text, @Omittable List<String> list2, @Omittable Map<String, Types.Record> map2,
    @Nullable Object any, @Nullable Instant time, @Nullable Long count, @Nullable BigDecimal dec,
    @Nullable Boolean flag, @Nullable Bytes bin, Types. @Nullable Mode mode,
    @Nullable Writer writerOfTheSameName,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent, LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Types {
    list2 = dev.awsevents.runtime.collection.ImmutableList.copyOf(list2);
    map2 = dev.awsevents.runtime.collection.ImmutableMap.copyOf(map2);
    any = dev.awsevents.runtime.collection.Immutable.copyOfFreeForm(any);
    unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .aRecord(aRecord)
        .aCodec(aCodec)
        .aCodecs(aCodecs)
        .aValue(aValue)
        .aOverride(aOverride)
        .aConsumer(aConsumer)
        .aEnum(aEnum)
        .aJsonReader(aJsonReader)
        .aJsonWriter(aJsonWriter)
        .aFieldNames(aFieldNames)
        .aImmutableMap(aImmutableMap)
        .aImmutableList(aImmutableList)
        .aImmutable(aImmutable)
        .aNullMarked(aNullMarked)
        .aOpenEnum(aOpenEnum)
        .aRequiredFields(aRequiredFields)
        .aLambdaEvent(aLambdaEvent)
        .aNestedCodec(aNestedCodec)
        .aObjects(aObjects)
        .aGenerated(aGenerated)
        .aEntry(aEntry)
        .aClass(aClass)
        .aIllegalStateException(aIllegalStateException)
        .aSuppressWarnings(aSuppressWarnings)
        .aStrings(aStrings)
        .aScalars(aScalars)
        .aSystem(aSystem)
        .aArrays(aArrays)
        .aCollections(aCollections)
        .aArrayList(aArrayList)
        .aLinkedHashMap(aLinkedHashMap)
        .aNullPointerException(aNullPointerException)
        .aSafeVarargs(aSafeVarargs)
        .aIterable(aIterable)
        .aMath(aMath)
        .aR(aR)
        .aT(aT)
        .aD(aD)
        .aOptional(aOptional)
        .aSet(aSet)
        .text(text)
        .list2(dev.awsevents.runtime.collection.ImmutableList.orNull(list2))
        .map2(dev.awsevents.runtime.collection.ImmutableMap.orNull(map2))
        .any(any)
        .time(time)
        .count(count)
        .dec(dec)
        .flag(flag)
        .bin(bin)
        .mode(mode)
        .writerOfTheSameName(writerOfTheSameName)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @java.lang.Override
  public String toString() {
    return new RecordText("Types")
        .add("aRecord", aRecord)
        .add("aCodec", aCodec)
        .add("aCodecs", aCodecs)
        .add("aValue", aValue)
        .add("aOverride", aOverride)
        .add("aConsumer", aConsumer)
        .add("aEnum", aEnum)
        .add("aJsonReader", aJsonReader)
        .add("aJsonWriter", aJsonWriter)
        .add("aFieldNames", aFieldNames)
        .add("aImmutableMap", aImmutableMap)
        .add("aImmutableList", aImmutableList)
        .add("aImmutable", aImmutable)
        .add("aNullMarked", aNullMarked)
        .add("aOpenEnum", aOpenEnum)
        .add("aRequiredFields", aRequiredFields)
        .add("aLambdaEvent", aLambdaEvent)
        .add("aNestedCodec", aNestedCodec)
        .add("aObjects", aObjects)
        .add("aGenerated", aGenerated)
        .add("aEntry", aEntry)
        .add("aClass", aClass)
        .add("aIllegalStateException", aIllegalStateException)
        .add("aSuppressWarnings", aSuppressWarnings)
        .add("aStrings", aStrings)
        .add("aScalars", aScalars)
        .add("aSystem", aSystem)
        .add("aArrays", aArrays)
        .add("aCollections", aCollections)
        .add("aArrayList", aArrayList)
        .add("aLinkedHashMap", aLinkedHashMap)
        .add("aNullPointerException", aNullPointerException)
        .add("aSafeVarargs", aSafeVarargs)
        .add("aIterable", aIterable)
        .add("aMath", aMath)
        .add("aR", aR)
        .add("aT", aT)
        .add("aD", aD)
        .add("aOptional", aOptional)
        .add("aSet", aSet)
        .add("text", text)
        .add("list2", list2)
        .add("map2", map2)
        .add("any", any)
        .add("time", time)
        .add("count", count)
        .add("dec", dec)
        .add("flag", flag)
        .add("bin", bin)
        .add("mode", mode)
        .add("writerOfTheSameName", writerOfTheSameName)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static dev.awsevents.codec.Codec<Types> codec() {
    return TypesCodec.INSTANCE;
  }

  /** Builds {@link Types}. Not safe for use by several threads. */
  public static final class Builder extends TypesBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder aRecord(java.util.function.Consumer<Record.Builder> values) {
      Record.Builder nested = Record.builder();
      values.accept(nested);
      return aRecord(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aCodec(java.util.function.Consumer<Codec.Builder> values) {
      Codec.Builder nested = Codec.builder();
      values.accept(nested);
      return aCodec(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aCodecs(java.util.function.Consumer<Codecs.Builder> values) {
      Codecs.Builder nested = Codecs.builder();
      values.accept(nested);
      return aCodecs(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aValue(java.util.function.Consumer<Value.Builder> values) {
      Value.Builder nested = Value.builder();
      values.accept(nested);
      return aValue(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aOverride(java.util.function.Consumer<Override.Builder> values) {
      Override.Builder nested = Override.builder();
      values.accept(nested);
      return aOverride(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aConsumer(java.util.function.Consumer<Consumer.Builder> values) {
      Consumer.Builder nested = Consumer.builder();
      values.accept(nested);
      return aConsumer(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aEnum(java.util.function.Consumer<Enum.Builder> values) {
      Enum.Builder nested = Enum.builder();
      values.accept(nested);
      return aEnum(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aJsonReader(java.util.function.Consumer<JsonReader.Builder> values) {
      JsonReader.Builder nested = JsonReader.builder();
      values.accept(nested);
      return aJsonReader(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aJsonWriter(java.util.function.Consumer<JsonWriter.Builder> values) {
      JsonWriter.Builder nested = JsonWriter.builder();
      values.accept(nested);
      return aJsonWriter(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aFieldNames(java.util.function.Consumer<FieldNames.Builder> values) {
      FieldNames.Builder nested = FieldNames.builder();
      values.accept(nested);
      return aFieldNames(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aImmutableMap(java.util.function.Consumer<ImmutableMap.Builder> values) {
      ImmutableMap.Builder nested = ImmutableMap.builder();
      values.accept(nested);
      return aImmutableMap(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aImmutableList(java.util.function.Consumer<ImmutableList.Builder> values) {
      ImmutableList.Builder nested = ImmutableList.builder();
      values.accept(nested);
      return aImmutableList(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aImmutable(java.util.function.Consumer<Immutable.Builder> values) {
      Immutable.Builder nested = Immutable.builder();
      values.accept(nested);
      return aImmutable(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aNullMarked(java.util.function.Consumer<NullMarked.Builder> values) {
      NullMarked.Builder nested = NullMarked.builder();
      values.accept(nested);
      return aNullMarked(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aOpenEnum(java.util.function.Consumer<OpenEnum.Builder> values) {
      OpenEnum.Builder nested = OpenEnum.builder();
      values.accept(nested);
      return aOpenEnum(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aRequiredFields(java.util.function.Consumer<RequiredFields.Builder> values) {
      RequiredFields.Builder nested = RequiredFields.builder();
      values.accept(nested);
      return aRequiredFields(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aLambdaEvent(java.util.function.Consumer<LambdaEvent.Builder> values) {
      LambdaEvent.Builder nested = LambdaEvent.builder();
      values.accept(nested);
      return aLambdaEvent(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aNestedCodec(java.util.function.Consumer<NestedCodec.Builder> values) {
      NestedCodec.Builder nested = NestedCodec.builder();
      values.accept(nested);
      return aNestedCodec(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aObjects(java.util.function.Consumer<Objects.Builder> values) {
      Objects.Builder nested = Objects.builder();
      values.accept(nested);
      return aObjects(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aGenerated(java.util.function.Consumer<Generated.Builder> values) {
      Generated.Builder nested = Generated.builder();
      values.accept(nested);
      return aGenerated(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aEntry(java.util.function.Consumer<Entry.Builder> values) {
      Entry.Builder nested = Entry.builder();
      values.accept(nested);
      return aEntry(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aClass(java.util.function.Consumer<Class.Builder> values) {
      Class.Builder nested = Class.builder();
      values.accept(nested);
      return aClass(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aIllegalStateException(
        java.util.function.Consumer<IllegalStateException.Builder> values) {
      IllegalStateException.Builder nested = IllegalStateException.builder();
      values.accept(nested);
      return aIllegalStateException(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aSuppressWarnings(java.util.function.Consumer<SuppressWarnings.Builder> values) {
      SuppressWarnings.Builder nested = SuppressWarnings.builder();
      values.accept(nested);
      return aSuppressWarnings(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aStrings(java.util.function.Consumer<Strings.Builder> values) {
      Strings.Builder nested = Strings.builder();
      values.accept(nested);
      return aStrings(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aScalars(java.util.function.Consumer<Scalars.Builder> values) {
      Scalars.Builder nested = Scalars.builder();
      values.accept(nested);
      return aScalars(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aSystem(java.util.function.Consumer<System.Builder> values) {
      System.Builder nested = System.builder();
      values.accept(nested);
      return aSystem(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aArrays(java.util.function.Consumer<Arrays.Builder> values) {
      Arrays.Builder nested = Arrays.builder();
      values.accept(nested);
      return aArrays(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aCollections(java.util.function.Consumer<Collections.Builder> values) {
      Collections.Builder nested = Collections.builder();
      values.accept(nested);
      return aCollections(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aArrayList(java.util.function.Consumer<ArrayList.Builder> values) {
      ArrayList.Builder nested = ArrayList.builder();
      values.accept(nested);
      return aArrayList(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aLinkedHashMap(java.util.function.Consumer<LinkedHashMap.Builder> values) {
      LinkedHashMap.Builder nested = LinkedHashMap.builder();
      values.accept(nested);
      return aLinkedHashMap(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aNullPointerException(
        java.util.function.Consumer<NullPointerException.Builder> values) {
      NullPointerException.Builder nested = NullPointerException.builder();
      values.accept(nested);
      return aNullPointerException(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aSafeVarargs(java.util.function.Consumer<SafeVarargs.Builder> values) {
      SafeVarargs.Builder nested = SafeVarargs.builder();
      values.accept(nested);
      return aSafeVarargs(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aIterable(java.util.function.Consumer<Iterable.Builder> values) {
      Iterable.Builder nested = Iterable.builder();
      values.accept(nested);
      return aIterable(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aMath(java.util.function.Consumer<Math.Builder> values) {
      Math.Builder nested = Math.builder();
      values.accept(nested);
      return aMath(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aR(java.util.function.Consumer<R.Builder> values) {
      R.Builder nested = R.builder();
      values.accept(nested);
      return aR(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aT(java.util.function.Consumer<T.Builder> values) {
      T.Builder nested = T.builder();
      values.accept(nested);
      return aT(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aD(java.util.function.Consumer<D.Builder> values) {
      D.Builder nested = D.builder();
      values.accept(nested);
      return aD(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aOptional(java.util.function.Consumer<Optional.Builder> values) {
      Optional.Builder nested = Optional.builder();
      values.accept(nested);
      return aOptional(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder aSet(java.util.function.Consumer<Set.Builder> values) {
      Set.Builder nested = Set.builder();
      values.accept(nested);
      return aSet(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putMap2(String key, java.util.function.Consumer<Record.Builder> values) {
      Record.Builder nested = Record.builder();
      values.accept(nested);
      return putMap2(key, nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder writerOfTheSameName(java.util.function.Consumer<Writer.Builder> values) {
      Writer.Builder nested = Writer.builder();
      values.accept(nested);
      return writerOfTheSameName(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Record(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Record {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Record")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Record}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.RecordBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Codec(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Codec {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Codec")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Codec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.CodecBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Codecs(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Codecs {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Codecs")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Codecs}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.CodecsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Value(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Value {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Value")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Value}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ValueBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Override(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Override {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Override")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Override}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.OverrideBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Consumer(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Consumer {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Consumer")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Consumer}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ConsumerBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Enum(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Enum {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Enum")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Enum}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.EnumBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record JsonReader(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public JsonReader {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("JsonReader")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link JsonReader}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.JsonReaderBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record JsonWriter(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public JsonWriter {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("JsonWriter")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link JsonWriter}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.JsonWriterBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record FieldNames(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public FieldNames {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("FieldNames")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link FieldNames}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.FieldNamesBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record ImmutableMap(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public ImmutableMap {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ImmutableMap")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link ImmutableMap}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ImmutableMapBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record ImmutableList(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public ImmutableList {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ImmutableList")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link ImmutableList}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ImmutableListBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Immutable(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Immutable {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Immutable")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Immutable}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ImmutableBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record NullMarked(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public NullMarked {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NullMarked")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link NullMarked}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.NullMarkedBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record OpenEnum(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public OpenEnum {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("OpenEnum")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link OpenEnum}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.OpenEnumBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record RequiredFields(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public RequiredFields {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("RequiredFields")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link RequiredFields}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.RequiredFieldsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record LambdaEvent(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public LambdaEvent {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("LambdaEvent")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link LambdaEvent}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.LambdaEventBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record NestedCodec(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public NestedCodec {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NestedCodec")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link NestedCodec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.NestedCodecBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Objects(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Objects {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Objects")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Objects}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ObjectsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Generated(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Generated {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Generated")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Generated}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.GeneratedBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Entry(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Entry {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Entry")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Entry}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.EntryBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Class(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Class {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Class")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Class}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ClassBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record IllegalStateException(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public IllegalStateException {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("IllegalStateException")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link IllegalStateException}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.IllegalStateExceptionBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record SuppressWarnings(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public SuppressWarnings {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("SuppressWarnings")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link SuppressWarnings}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.SuppressWarningsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Strings(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Strings {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Strings")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Strings}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.StringsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Scalars(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Scalars {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Scalars")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Scalars}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ScalarsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record System(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public System {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("System")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link System}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.SystemBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Arrays(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Arrays {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Arrays")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Arrays}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ArraysBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Collections(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Collections {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Collections")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Collections}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.CollectionsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record ArrayList(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public ArrayList {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ArrayList")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link ArrayList}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.ArrayListBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record LinkedHashMap(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public LinkedHashMap {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("LinkedHashMap")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link LinkedHashMap}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.LinkedHashMapBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record NullPointerException(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public NullPointerException {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NullPointerException")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link NullPointerException}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.NullPointerExceptionBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record SafeVarargs(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public SafeVarargs {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("SafeVarargs")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link SafeVarargs}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.SafeVarargsBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Iterable(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Iterable {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Iterable")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Iterable}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.IterableBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Math(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Math {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Math")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Math}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.MathBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record R(@Nullable String a, @Omittable List<String> l, @Omittable Map<String, String> m,
      @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public R {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("R")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link R}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.RBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record T(@Nullable String a, @Omittable List<String> l, @Omittable Map<String, String> m,
      @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public T {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("T")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link T}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.TBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record D(@Nullable String a, @Omittable List<String> l, @Omittable Map<String, String> m,
      @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public D {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("D")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link D}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.DBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Optional(@Nullable String a, @Omittable List<String> l,
      @Omittable Map<String, String> m, @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Optional {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Optional")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Optional}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.OptionalBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param l A list.
   * @param m A map.
   * @param o Any JSON object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  public record Set(@Nullable String a, @Omittable List<String> l, @Omittable Map<String, String> m,
      @Omittable Map<String, @Nullable Object> o,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Set {
      l = dev.awsevents.runtime.collection.ImmutableList.copyOf(l);
      m = dev.awsevents.runtime.collection.ImmutableMap.copyOf(m);
      o = dev.awsevents.runtime.collection.ImmutableMap.copyOfFreeForm(o);
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .l(dev.awsevents.runtime.collection.ImmutableList.orNull(l))
          .m(dev.awsevents.runtime.collection.ImmutableMap.orNull(m))
          .o(dev.awsevents.runtime.collection.ImmutableMap.orNull(o))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Set")
          .add("a", a)
          .add("l", l)
          .add("m", m)
          .add("o", o)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Set}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTypes.SetBuilder {
      Builder() {}
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Mode(String value) {
    /** <code>a</code>. */
    public static final Mode A = new Mode("a");

    /** Takes any value, known or not. */
    public Mode {
      java.util.Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "a" -> Known.A;
        default -> Known.UNRECOGNIZED;
      };
    }

    @java.lang.Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>a</code>. */
      A,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
