// Generated from Unions.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Unions
    permits Unions.Record, Unions.Codec, Unions.Codecs, Unions.Value, Unions.Override,
    Unions.Consumer, Unions.Enum, Unions.JsonReader, Unions.JsonWriter, Unions.FieldNames,
    Unions.ImmutableMap, Unions.ImmutableList, Unions.Immutable, Unions.NullMarked, Unions.OpenEnum,
    Unions.RequiredFields, Unions.LambdaEvent, Unions.NestedCodec, Unions.Objects, Unions.Generated,
    Unions.Entry, Unions.Class, Unions.IllegalStateException, Unions.SuppressWarnings,
    Unions.Strings, Unions.Scalars, Unions.System, Unions.Arrays, Unions.Collections,
    Unions.ArrayList, Unions.LinkedHashMap, Unions.NullPointerException, Unions.SafeVarargs,
    Unions.Iterable, Unions.Math, Unions.R, Unions.T, Unions.D, Unions.Optional, Unions.Set,
    Unions.Unknown {
  /** The variant {@link Record}. */
  static Unions ofRecord(String vRecord) {
    return new Record(vRecord, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Record}; null when it is another one. */
  default @Nullable String asRecord() {
    return this instanceof Record variant ? variant.vRecord() : null;
  }

  /** The variant {@link Codec}. */
  static Unions ofCodec(String vCodec) {
    return new Codec(vCodec, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Codec}; null when it is another one. */
  default @Nullable String asCodec() {
    return this instanceof Codec variant ? variant.vCodec() : null;
  }

  /** The variant {@link Codecs}. */
  static Unions ofCodecs(String vCodecs) {
    return new Codecs(vCodecs, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Codecs}; null when it is another one. */
  default @Nullable String asCodecs() {
    return this instanceof Codecs variant ? variant.vCodecs() : null;
  }

  /** The variant {@link Value}. */
  static Unions ofValue(String vValue) {
    return new Value(vValue, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Value}; null when it is another one. */
  default @Nullable String asValue() {
    return this instanceof Value variant ? variant.vValue() : null;
  }

  /** The variant {@link Override}. */
  static Unions ofOverride(String vOverride) {
    return new Override(vOverride, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Override}; null when it is another one. */
  default @Nullable String asOverride() {
    return this instanceof Override variant ? variant.vOverride() : null;
  }

  /** The variant {@link Consumer}. */
  static Unions ofConsumer(String vConsumer) {
    return new Consumer(vConsumer, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Consumer}; null when it is another one. */
  default @Nullable String asConsumer() {
    return this instanceof Consumer variant ? variant.vConsumer() : null;
  }

  /** The variant {@link Enum}. */
  static Unions ofEnum(String vEnum) {
    return new Enum(vEnum, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Enum}; null when it is another one. */
  default @Nullable String asEnum() {
    return this instanceof Enum variant ? variant.vEnum() : null;
  }

  /** The variant {@link JsonReader}. */
  static Unions ofJsonReader(String vJsonReader) {
    return new JsonReader(vJsonReader, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link JsonReader}; null when it is another one. */
  default @Nullable String asJsonReader() {
    return this instanceof JsonReader variant ? variant.vJsonReader() : null;
  }

  /** The variant {@link JsonWriter}. */
  static Unions ofJsonWriter(String vJsonWriter) {
    return new JsonWriter(vJsonWriter, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link JsonWriter}; null when it is another one. */
  default @Nullable String asJsonWriter() {
    return this instanceof JsonWriter variant ? variant.vJsonWriter() : null;
  }

  /** The variant {@link FieldNames}. */
  static Unions ofFieldNames(String vFieldNames) {
    return new FieldNames(vFieldNames, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link FieldNames}; null when it is another one. */
  default @Nullable String asFieldNames() {
    return this instanceof FieldNames variant ? variant.vFieldNames() : null;
  }

  /** The variant {@link ImmutableMap}. */
  static Unions ofImmutableMap(String vImmutableMap) {
    return new ImmutableMap(vImmutableMap, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link ImmutableMap}; null when it is another one. */
  default @Nullable String asImmutableMap() {
    return this instanceof ImmutableMap variant ? variant.vImmutableMap() : null;
  }

  /** The variant {@link ImmutableList}. */
  static Unions ofImmutableList(String vImmutableList) {
    return new ImmutableList(vImmutableList, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link ImmutableList}; null when it is another one. */
  default @Nullable String asImmutableList() {
    return this instanceof ImmutableList variant ? variant.vImmutableList() : null;
  }

  /** The variant {@link Immutable}. */
  static Unions ofImmutable(String vImmutable) {
    return new Immutable(vImmutable, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Immutable}; null when it is another one. */
  default @Nullable String asImmutable() {
    return this instanceof Immutable variant ? variant.vImmutable() : null;
  }

  /** The variant {@link NullMarked}. */
  static Unions ofNullMarked(String vNullMarked) {
    return new NullMarked(vNullMarked, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link NullMarked}; null when it is another one. */
  default @Nullable String asNullMarked() {
    return this instanceof NullMarked variant ? variant.vNullMarked() : null;
  }

  /** The variant {@link OpenEnum}. */
  static Unions ofOpenEnum(String vOpenEnum) {
    return new OpenEnum(vOpenEnum, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link OpenEnum}; null when it is another one. */
  default @Nullable String asOpenEnum() {
    return this instanceof OpenEnum variant ? variant.vOpenEnum() : null;
  }

  /** The variant {@link RequiredFields}. */
  static Unions ofRequiredFields(String vRequiredFields) {
    return new RequiredFields(vRequiredFields,
        dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link RequiredFields}; null when it is another one. */
  default @Nullable String asRequiredFields() {
    return this instanceof RequiredFields variant ? variant.vRequiredFields() : null;
  }

  /** The variant {@link LambdaEvent}. */
  static Unions ofLambdaEvent(String vLambdaEvent) {
    return new LambdaEvent(vLambdaEvent, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link LambdaEvent}; null when it is another one. */
  default @Nullable String asLambdaEvent() {
    return this instanceof LambdaEvent variant ? variant.vLambdaEvent() : null;
  }

  /** The variant {@link NestedCodec}. */
  static Unions ofNestedCodec(String vNestedCodec) {
    return new NestedCodec(vNestedCodec, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link NestedCodec}; null when it is another one. */
  default @Nullable String asNestedCodec() {
    return this instanceof NestedCodec variant ? variant.vNestedCodec() : null;
  }

  /** The variant {@link Objects}. */
  static Unions ofObjects(String vObjects) {
    return new Objects(vObjects, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Objects}; null when it is another one. */
  default @Nullable String asObjects() {
    return this instanceof Objects variant ? variant.vObjects() : null;
  }

  /** The variant {@link Generated}. */
  static Unions ofGenerated(String vGenerated) {
    return new Generated(vGenerated, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Generated}; null when it is another one. */
  default @Nullable String asGenerated() {
    return this instanceof Generated variant ? variant.vGenerated() : null;
  }

  /** The variant {@link Entry}. */
  static Unions ofEntry(String vEntry) {
    return new Entry(vEntry, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Entry}; null when it is another one. */
  default @Nullable String asEntry() {
    return this instanceof Entry variant ? variant.vEntry() : null;
  }

  /** The variant {@link Class}. */
  static Unions ofClass(String vClass) {
    return new Class(vClass, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Class}; null when it is another one. */
  default @Nullable String asClass() {
    return this instanceof Class variant ? variant.vClass() : null;
  }

  /** The variant {@link IllegalStateException}. */
  static Unions ofIllegalStateException(String vIllegalStateException) {
    return new IllegalStateException(vIllegalStateException,
        dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link IllegalStateException}; null when it is another one. */
  default @Nullable String asIllegalStateException() {
    return this instanceof IllegalStateException variant ? variant.vIllegalStateException() : null;
  }

  /** The variant {@link SuppressWarnings}. */
  static Unions ofSuppressWarnings(String vSuppressWarnings) {
    return new SuppressWarnings(vSuppressWarnings,
        dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link SuppressWarnings}; null when it is another one. */
  default @Nullable String asSuppressWarnings() {
    return this instanceof SuppressWarnings variant ? variant.vSuppressWarnings() : null;
  }

  /** The variant {@link Strings}. */
  static Unions ofStrings(String vStrings) {
    return new Strings(vStrings, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Strings}; null when it is another one. */
  default @Nullable String asStrings() {
    return this instanceof Strings variant ? variant.vStrings() : null;
  }

  /** The variant {@link Scalars}. */
  static Unions ofScalars(String vScalars) {
    return new Scalars(vScalars, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Scalars}; null when it is another one. */
  default @Nullable String asScalars() {
    return this instanceof Scalars variant ? variant.vScalars() : null;
  }

  /** The variant {@link System}. */
  static Unions ofSystem(String vSystem) {
    return new System(vSystem, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link System}; null when it is another one. */
  default @Nullable String asSystem() {
    return this instanceof System variant ? variant.vSystem() : null;
  }

  /** The variant {@link Arrays}. */
  static Unions ofArrays(String vArrays) {
    return new Arrays(vArrays, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Arrays}; null when it is another one. */
  default @Nullable String asArrays() {
    return this instanceof Arrays variant ? variant.vArrays() : null;
  }

  /** The variant {@link Collections}. */
  static Unions ofCollections(String vCollections) {
    return new Collections(vCollections, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Collections}; null when it is another one. */
  default @Nullable String asCollections() {
    return this instanceof Collections variant ? variant.vCollections() : null;
  }

  /** The variant {@link ArrayList}. */
  static Unions ofArrayList(String vArrayList) {
    return new ArrayList(vArrayList, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link ArrayList}; null when it is another one. */
  default @Nullable String asArrayList() {
    return this instanceof ArrayList variant ? variant.vArrayList() : null;
  }

  /** The variant {@link LinkedHashMap}. */
  static Unions ofLinkedHashMap(String vLinkedHashMap) {
    return new LinkedHashMap(vLinkedHashMap, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link LinkedHashMap}; null when it is another one. */
  default @Nullable String asLinkedHashMap() {
    return this instanceof LinkedHashMap variant ? variant.vLinkedHashMap() : null;
  }

  /** The variant {@link NullPointerException}. */
  static Unions ofNullPointerException(String vNullPointerException) {
    return new NullPointerException(vNullPointerException,
        dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link NullPointerException}; null when it is another one. */
  default @Nullable String asNullPointerException() {
    return this instanceof NullPointerException variant ? variant.vNullPointerException() : null;
  }

  /** The variant {@link SafeVarargs}. */
  static Unions ofSafeVarargs(String vSafeVarargs) {
    return new SafeVarargs(vSafeVarargs, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link SafeVarargs}; null when it is another one. */
  default @Nullable String asSafeVarargs() {
    return this instanceof SafeVarargs variant ? variant.vSafeVarargs() : null;
  }

  /** The variant {@link Iterable}. */
  static Unions ofIterable(String vIterable) {
    return new Iterable(vIterable, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Iterable}; null when it is another one. */
  default @Nullable String asIterable() {
    return this instanceof Iterable variant ? variant.vIterable() : null;
  }

  /** The variant {@link Math}. */
  static Unions ofMath(String vMath) {
    return new Math(vMath, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Math}; null when it is another one. */
  default @Nullable String asMath() {
    return this instanceof Math variant ? variant.vMath() : null;
  }

  /** The variant {@link R}. */
  static Unions ofR(String vR) {
    return new R(vR, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link R}; null when it is another one. */
  default @Nullable String asR() {
    return this instanceof R variant ? variant.vR() : null;
  }

  /** The variant {@link T}. */
  static Unions ofT(String vT) {
    return new T(vT, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link T}; null when it is another one. */
  default @Nullable String asT() {
    return this instanceof T variant ? variant.vT() : null;
  }

  /** The variant {@link D}. */
  static Unions ofD(String vD) {
    return new D(vD, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link D}; null when it is another one. */
  default @Nullable String asD() {
    return this instanceof D variant ? variant.vD() : null;
  }

  /** The variant {@link Optional}. */
  static Unions ofOptional(String vOptional) {
    return new Optional(vOptional, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Optional}; null when it is another one. */
  default @Nullable String asOptional() {
    return this instanceof Optional variant ? variant.vOptional() : null;
  }

  /** The variant {@link Set}. */
  static Unions ofSet(String vSet) {
    return new Set(vSet, dev.awsevents.runtime.collection.ImmutableMap.empty());
  }

  /** The content of the variant {@link Set}; null when it is another one. */
  default @Nullable String asSet() {
    return this instanceof Set variant ? variant.vSet() : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R_> type of the result
   */
  default <R_> R_ match(Cases<R_> cases) {
    if (this instanceof Record variant) {
      return cases.onRecord(variant);
    }
    if (this instanceof Codec variant) {
      return cases.onCodec(variant);
    }
    if (this instanceof Codecs variant) {
      return cases.onCodecs(variant);
    }
    if (this instanceof Value variant) {
      return cases.onValue(variant);
    }
    if (this instanceof Override variant) {
      return cases.onOverride(variant);
    }
    if (this instanceof Consumer variant) {
      return cases.onConsumer(variant);
    }
    if (this instanceof Enum variant) {
      return cases.onEnum(variant);
    }
    if (this instanceof JsonReader variant) {
      return cases.onJsonReader(variant);
    }
    if (this instanceof JsonWriter variant) {
      return cases.onJsonWriter(variant);
    }
    if (this instanceof FieldNames variant) {
      return cases.onFieldNames(variant);
    }
    if (this instanceof ImmutableMap variant) {
      return cases.onImmutableMap(variant);
    }
    if (this instanceof ImmutableList variant) {
      return cases.onImmutableList(variant);
    }
    if (this instanceof Immutable variant) {
      return cases.onImmutable(variant);
    }
    if (this instanceof NullMarked variant) {
      return cases.onNullMarked(variant);
    }
    if (this instanceof OpenEnum variant) {
      return cases.onOpenEnum(variant);
    }
    if (this instanceof RequiredFields variant) {
      return cases.onRequiredFields(variant);
    }
    if (this instanceof LambdaEvent variant) {
      return cases.onLambdaEvent(variant);
    }
    if (this instanceof NestedCodec variant) {
      return cases.onNestedCodec(variant);
    }
    if (this instanceof Objects variant) {
      return cases.onObjects(variant);
    }
    if (this instanceof Generated variant) {
      return cases.onGenerated(variant);
    }
    if (this instanceof Entry variant) {
      return cases.onEntry(variant);
    }
    if (this instanceof Class variant) {
      return cases.onClass(variant);
    }
    if (this instanceof IllegalStateException variant) {
      return cases.onIllegalStateException(variant);
    }
    if (this instanceof SuppressWarnings variant) {
      return cases.onSuppressWarnings(variant);
    }
    if (this instanceof Strings variant) {
      return cases.onStrings(variant);
    }
    if (this instanceof Scalars variant) {
      return cases.onScalars(variant);
    }
    if (this instanceof System variant) {
      return cases.onSystem(variant);
    }
    if (this instanceof Arrays variant) {
      return cases.onArrays(variant);
    }
    if (this instanceof Collections variant) {
      return cases.onCollections(variant);
    }
    if (this instanceof ArrayList variant) {
      return cases.onArrayList(variant);
    }
    if (this instanceof LinkedHashMap variant) {
      return cases.onLinkedHashMap(variant);
    }
    if (this instanceof NullPointerException variant) {
      return cases.onNullPointerException(variant);
    }
    if (this instanceof SafeVarargs variant) {
      return cases.onSafeVarargs(variant);
    }
    if (this instanceof Iterable variant) {
      return cases.onIterable(variant);
    }
    if (this instanceof Math variant) {
      return cases.onMath(variant);
    }
    if (this instanceof R variant) {
      return cases.onR(variant);
    }
    if (this instanceof T variant) {
      return cases.onT(variant);
    }
    if (this instanceof D variant) {
      return cases.onD(variant);
    }
    if (this instanceof Optional variant) {
      return cases.onOptional(variant);
    }
    if (this instanceof Set variant) {
      return cases.onSet(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return UnionsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static dev.awsevents.codec.Codec<Unions> codec() {
    return UnionsCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R_> type of the result
   */
  interface Cases<R_> {
    /** For {@link Record}. */
    R_ onRecord(Record variant);

    /** For {@link Codec}. */
    R_ onCodec(Codec variant);

    /** For {@link Codecs}. */
    R_ onCodecs(Codecs variant);

    /** For {@link Value}. */
    R_ onValue(Value variant);

    /** For {@link Override}. */
    R_ onOverride(Override variant);

    /** For {@link Consumer}. */
    R_ onConsumer(Consumer variant);

    /** For {@link Enum}. */
    R_ onEnum(Enum variant);

    /** For {@link JsonReader}. */
    R_ onJsonReader(JsonReader variant);

    /** For {@link JsonWriter}. */
    R_ onJsonWriter(JsonWriter variant);

    /** For {@link FieldNames}. */
    R_ onFieldNames(FieldNames variant);

    /** For {@link ImmutableMap}. */
    R_ onImmutableMap(ImmutableMap variant);

    /** For {@link ImmutableList}. */
    R_ onImmutableList(ImmutableList variant);

    /** For {@link Immutable}. */
    R_ onImmutable(Immutable variant);

    /** For {@link NullMarked}. */
    R_ onNullMarked(NullMarked variant);

    /** For {@link OpenEnum}. */
    R_ onOpenEnum(OpenEnum variant);

    /** For {@link RequiredFields}. */
    R_ onRequiredFields(RequiredFields variant);

    /** For {@link LambdaEvent}. */
    R_ onLambdaEvent(LambdaEvent variant);

    /** For {@link NestedCodec}. */
    R_ onNestedCodec(NestedCodec variant);

    /** For {@link Objects}. */
    R_ onObjects(Objects variant);

    /** For {@link Generated}. */
    R_ onGenerated(Generated variant);

    /** For {@link Entry}. */
    R_ onEntry(Entry variant);

    /** For {@link Class}. */
    R_ onClass(Class variant);

    /** For {@link IllegalStateException}. */
    R_ onIllegalStateException(IllegalStateException variant);

    /** For {@link SuppressWarnings}. */
    R_ onSuppressWarnings(SuppressWarnings variant);

    /** For {@link Strings}. */
    R_ onStrings(Strings variant);

    /** For {@link Scalars}. */
    R_ onScalars(Scalars variant);

    /** For {@link System}. */
    R_ onSystem(System variant);

    /** For {@link Arrays}. */
    R_ onArrays(Arrays variant);

    /** For {@link Collections}. */
    R_ onCollections(Collections variant);

    /** For {@link ArrayList}. */
    R_ onArrayList(ArrayList variant);

    /** For {@link LinkedHashMap}. */
    R_ onLinkedHashMap(LinkedHashMap variant);

    /** For {@link NullPointerException}. */
    R_ onNullPointerException(NullPointerException variant);

    /** For {@link SafeVarargs}. */
    R_ onSafeVarargs(SafeVarargs variant);

    /** For {@link Iterable}. */
    R_ onIterable(Iterable variant);

    /** For {@link Math}. */
    R_ onMath(Math variant);

    /** For {@link R}. */
    R_ onR(R variant);

    /** For {@link T}. */
    R_ onT(T variant);

    /** For {@link D}. */
    R_ onD(D variant);

    /** For {@link Optional}. */
    R_ onOptional(Optional variant);

    /** For {@link Set}. */
    R_ onSet(Set variant);

    /** For {@link Unknown}. */
    R_ onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Unions {
    /** Copies the members. */
    public Unknown {
      fields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(fields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Unknown")
          .add("fields", fields)
          .toString();
    }
  }

  /**
   * An object of a payload.
   *
   * @param vRecord Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Record(String vRecord,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Record {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vRecord(vRecord)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Record")
          .add("vRecord", vRecord)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 1, 0);
    }

    /** Builds {@link Record}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.RecordBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Record build() {
        Record built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Record")
            .with("vRecord", built.vRecord())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vCodec Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Codec(String vCodec,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Codec {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vCodec(vCodec)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Codec")
          .add("vCodec", vCodec)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 2, 0);
    }

    /** Builds {@link Codec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.CodecBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Codec build() {
        Codec built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Codec")
            .with("vCodec", built.vCodec())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vCodecs Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Codecs(String vCodecs,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Codecs {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vCodecs(vCodecs)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Codecs")
          .add("vCodecs", vCodecs)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 3, 0);
    }

    /** Builds {@link Codecs}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.CodecsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Codecs build() {
        Codecs built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Codecs")
            .with("vCodecs", built.vCodecs())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vValue Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Value(String vValue,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Value {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vValue(vValue)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Value")
          .add("vValue", vValue)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 4, 0);
    }

    /** Builds {@link Value}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ValueBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Value build() {
        Value built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Value")
            .with("vValue", built.vValue())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vOverride Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Override(String vOverride,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Override {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vOverride(vOverride)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Override")
          .add("vOverride", vOverride)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 5, 0);
    }

    /** Builds {@link Override}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OverrideBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Override build() {
        Override built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Override")
            .with("vOverride", built.vOverride())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vConsumer Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Consumer(String vConsumer,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Consumer {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vConsumer(vConsumer)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Consumer")
          .add("vConsumer", vConsumer)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 6, 0);
    }

    /** Builds {@link Consumer}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ConsumerBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Consumer build() {
        Consumer built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Consumer")
            .with("vConsumer", built.vConsumer())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vEnum Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Enum(String vEnum,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Enum {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vEnum(vEnum)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Enum")
          .add("vEnum", vEnum)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 7, 0);
    }

    /** Builds {@link Enum}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.EnumBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Enum build() {
        Enum built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Enum")
            .with("vEnum", built.vEnum())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vJsonReader Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record JsonReader(String vJsonReader,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public JsonReader {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vJsonReader(vJsonReader)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("JsonReader")
          .add("vJsonReader", vJsonReader)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 8, 0);
    }

    /** Builds {@link JsonReader}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.JsonReaderBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public JsonReader build() {
        JsonReader built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.JsonReader")
            .with("vJsonReader", built.vJsonReader())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vJsonWriter Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record JsonWriter(String vJsonWriter,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public JsonWriter {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vJsonWriter(vJsonWriter)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("JsonWriter")
          .add("vJsonWriter", vJsonWriter)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 9, 0);
    }

    /** Builds {@link JsonWriter}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.JsonWriterBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public JsonWriter build() {
        JsonWriter built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.JsonWriter")
            .with("vJsonWriter", built.vJsonWriter())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vFieldNames Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record FieldNames(String vFieldNames,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public FieldNames {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vFieldNames(vFieldNames)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("FieldNames")
          .add("vFieldNames", vFieldNames)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 10, 0);
    }

    /** Builds {@link FieldNames}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.FieldNamesBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public FieldNames build() {
        FieldNames built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.FieldNames")
            .with("vFieldNames", built.vFieldNames())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vImmutableMap Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record ImmutableMap(String vImmutableMap,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public ImmutableMap {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vImmutableMap(vImmutableMap)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ImmutableMap")
          .add("vImmutableMap", vImmutableMap)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 11, 0);
    }

    /** Builds {@link ImmutableMap}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ImmutableMapBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public ImmutableMap build() {
        ImmutableMap built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.ImmutableMap")
            .with("vImmutableMap", built.vImmutableMap())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vImmutableList Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record ImmutableList(String vImmutableList,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public ImmutableList {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vImmutableList(vImmutableList)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ImmutableList")
          .add("vImmutableList", vImmutableList)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 12, 0);
    }

    /** Builds {@link ImmutableList}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ImmutableListBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public ImmutableList build() {
        ImmutableList built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.ImmutableList")
            .with("vImmutableList", built.vImmutableList())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vImmutable Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Immutable(String vImmutable,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Immutable {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vImmutable(vImmutable)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Immutable")
          .add("vImmutable", vImmutable)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 13, 0);
    }

    /** Builds {@link Immutable}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ImmutableBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Immutable build() {
        Immutable built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Immutable")
            .with("vImmutable", built.vImmutable())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vNullMarked Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record NullMarked(String vNullMarked,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public NullMarked {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vNullMarked(vNullMarked)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NullMarked")
          .add("vNullMarked", vNullMarked)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 14, 0);
    }

    /** Builds {@link NullMarked}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.NullMarkedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public NullMarked build() {
        NullMarked built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.NullMarked")
            .with("vNullMarked", built.vNullMarked())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vOpenEnum Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record OpenEnum(String vOpenEnum,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public OpenEnum {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vOpenEnum(vOpenEnum)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("OpenEnum")
          .add("vOpenEnum", vOpenEnum)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 15, 0);
    }

    /** Builds {@link OpenEnum}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OpenEnumBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public OpenEnum build() {
        OpenEnum built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.OpenEnum")
            .with("vOpenEnum", built.vOpenEnum())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vRequiredFields Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record RequiredFields(String vRequiredFields,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public RequiredFields {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vRequiredFields(vRequiredFields)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("RequiredFields")
          .add("vRequiredFields", vRequiredFields)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 16, 0);
    }

    /** Builds {@link RequiredFields}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.RequiredFieldsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public RequiredFields build() {
        RequiredFields built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.RequiredFields")
            .with("vRequiredFields", built.vRequiredFields())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vLambdaEvent Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record LambdaEvent(String vLambdaEvent,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public LambdaEvent {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vLambdaEvent(vLambdaEvent)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("LambdaEvent")
          .add("vLambdaEvent", vLambdaEvent)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 17, 0);
    }

    /** Builds {@link LambdaEvent}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.LambdaEventBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public LambdaEvent build() {
        LambdaEvent built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.LambdaEvent")
            .with("vLambdaEvent", built.vLambdaEvent())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vNestedCodec Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record NestedCodec(String vNestedCodec,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public NestedCodec {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vNestedCodec(vNestedCodec)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NestedCodec")
          .add("vNestedCodec", vNestedCodec)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 18, 0);
    }

    /** Builds {@link NestedCodec}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.NestedCodecBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public NestedCodec build() {
        NestedCodec built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.NestedCodec")
            .with("vNestedCodec", built.vNestedCodec())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vObjects Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Objects(String vObjects,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Objects {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vObjects(vObjects)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Objects")
          .add("vObjects", vObjects)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 19, 0);
    }

    /** Builds {@link Objects}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ObjectsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Objects build() {
        Objects built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Objects")
            .with("vObjects", built.vObjects())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vGenerated Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Generated(String vGenerated,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Generated {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vGenerated(vGenerated)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Generated")
          .add("vGenerated", vGenerated)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 20, 0);
    }

    /** Builds {@link Generated}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.GeneratedBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Generated build() {
        Generated built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Generated")
            .with("vGenerated", built.vGenerated())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vEntry Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Entry(String vEntry,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Entry {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vEntry(vEntry)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Entry")
          .add("vEntry", vEntry)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 21, 0);
    }

    /** Builds {@link Entry}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.EntryBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Entry build() {
        Entry built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Entry")
            .with("vEntry", built.vEntry())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vClass Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Class(String vClass,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Class {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vClass(vClass)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Class")
          .add("vClass", vClass)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 22, 0);
    }

    /** Builds {@link Class}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ClassBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Class build() {
        Class built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Class")
            .with("vClass", built.vClass())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vIllegalStateException Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record IllegalStateException(String vIllegalStateException,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public IllegalStateException {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vIllegalStateException(vIllegalStateException)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("IllegalStateException")
          .add("vIllegalStateException", vIllegalStateException)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 23, 0);
    }

    /** Builds {@link IllegalStateException}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.IllegalStateExceptionBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public IllegalStateException build() {
        IllegalStateException built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.IllegalStateException")
            .with("vIllegalStateException", built.vIllegalStateException())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vSuppressWarnings Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record SuppressWarnings(String vSuppressWarnings,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public SuppressWarnings {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vSuppressWarnings(vSuppressWarnings)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("SuppressWarnings")
          .add("vSuppressWarnings", vSuppressWarnings)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 24, 0);
    }

    /** Builds {@link SuppressWarnings}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.SuppressWarningsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public SuppressWarnings build() {
        SuppressWarnings built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.SuppressWarnings")
            .with("vSuppressWarnings", built.vSuppressWarnings())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vStrings Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Strings(String vStrings,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Strings {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vStrings(vStrings)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Strings")
          .add("vStrings", vStrings)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 25, 0);
    }

    /** Builds {@link Strings}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.StringsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Strings build() {
        Strings built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Strings")
            .with("vStrings", built.vStrings())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vScalars Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Scalars(String vScalars,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Scalars {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vScalars(vScalars)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Scalars")
          .add("vScalars", vScalars)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 26, 0);
    }

    /** Builds {@link Scalars}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ScalarsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Scalars build() {
        Scalars built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Scalars")
            .with("vScalars", built.vScalars())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vSystem Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record System(String vSystem,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public System {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vSystem(vSystem)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("System")
          .add("vSystem", vSystem)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 27, 0);
    }

    /** Builds {@link System}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.SystemBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public System build() {
        System built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.System")
            .with("vSystem", built.vSystem())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vArrays Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Arrays(String vArrays,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Arrays {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vArrays(vArrays)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Arrays")
          .add("vArrays", vArrays)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 28, 0);
    }

    /** Builds {@link Arrays}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ArraysBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Arrays build() {
        Arrays built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Arrays")
            .with("vArrays", built.vArrays())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vCollections Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Collections(String vCollections,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Collections {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vCollections(vCollections)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Collections")
          .add("vCollections", vCollections)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 29, 0);
    }

    /** Builds {@link Collections}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.CollectionsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Collections build() {
        Collections built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Collections")
            .with("vCollections", built.vCollections())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vArrayList Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record ArrayList(String vArrayList,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public ArrayList {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vArrayList(vArrayList)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("ArrayList")
          .add("vArrayList", vArrayList)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 30, 0);
    }

    /** Builds {@link ArrayList}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.ArrayListBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public ArrayList build() {
        ArrayList built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.ArrayList")
            .with("vArrayList", built.vArrayList())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vLinkedHashMap Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record LinkedHashMap(String vLinkedHashMap,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public LinkedHashMap {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vLinkedHashMap(vLinkedHashMap)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("LinkedHashMap")
          .add("vLinkedHashMap", vLinkedHashMap)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 31, 0);
    }

    /** Builds {@link LinkedHashMap}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.LinkedHashMapBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public LinkedHashMap build() {
        LinkedHashMap built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.LinkedHashMap")
            .with("vLinkedHashMap", built.vLinkedHashMap())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vNullPointerException Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record NullPointerException(String vNullPointerException,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public NullPointerException {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vNullPointerException(vNullPointerException)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("NullPointerException")
          .add("vNullPointerException", vNullPointerException)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 32, 0);
    }

    /** Builds {@link NullPointerException}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.NullPointerExceptionBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public NullPointerException build() {
        NullPointerException built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.NullPointerException")
            .with("vNullPointerException", built.vNullPointerException())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vSafeVarargs Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record SafeVarargs(String vSafeVarargs,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public SafeVarargs {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vSafeVarargs(vSafeVarargs)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("SafeVarargs")
          .add("vSafeVarargs", vSafeVarargs)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 33, 0);
    }

    /** Builds {@link SafeVarargs}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.SafeVarargsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public SafeVarargs build() {
        SafeVarargs built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.SafeVarargs")
            .with("vSafeVarargs", built.vSafeVarargs())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vIterable Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Iterable(String vIterable,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Iterable {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vIterable(vIterable)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Iterable")
          .add("vIterable", vIterable)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 34, 0);
    }

    /** Builds {@link Iterable}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.IterableBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Iterable build() {
        Iterable built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Iterable")
            .with("vIterable", built.vIterable())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vMath Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Math(String vMath,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Math {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vMath(vMath)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Math")
          .add("vMath", vMath)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 35, 0);
    }

    /** Builds {@link Math}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.MathBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Math build() {
        Math built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Math")
            .with("vMath", built.vMath())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vR Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record R(String vR, @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public R {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vR(vR)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("R")
          .add("vR", vR)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 36, 0);
    }

    /** Builds {@link R}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.RBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public R build() {
        R built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.R")
            .with("vR", built.vR())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vT Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record T(String vT, @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public T {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vT(vT)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("T")
          .add("vT", vT)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 37, 0);
    }

    /** Builds {@link T}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.TBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public T build() {
        T built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.T")
            .with("vT", built.vT())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vD Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record D(String vD, @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public D {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vD(vD)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("D")
          .add("vD", vD)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 38, 0);
    }

    /** Builds {@link D}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.DBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public D build() {
        D built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.D")
            .with("vD", built.vD())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vOptional Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Optional(String vOptional,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Optional {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vOptional(vOptional)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Optional")
          .add("vOptional", vOptional)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 39, 0);
    }

    /** Builds {@link Optional}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.OptionalBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Optional build() {
        Optional built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Optional")
            .with("vOptional", built.vOptional())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param vSet Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @org.immutables.value.Value.Builder
  @JacksonCodec
  record Set(String vSet,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Unions {
    /** Copies collections; null stands for an absent one. */
    public Set {
      unknownFields = dev.awsevents.runtime.collection.ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .vSet(vSet)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @java.lang.Override
    public String toString() {
      return new RecordText("Set")
          .add("vSet", vSet)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return UnionsConstraints.TABLE.check(this, 40, 0);
    }

    /** Builds {@link Set}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableUnions.SetBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @java.lang.Override
      public Set build() {
        Set built = super.build();
        dev.awsevents.runtime.builder.RequiredFields.of("Unions.Set")
            .with("vSet", built.vSet())
            .check();
        return built;
      }
    }
  }
}
