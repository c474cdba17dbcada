// Generated from source.json; do not edit.
package com.example.m;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.Immutable;
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
 * Maps among the variants of unions.
 *
 * @param image One of several objects.
 * @param byKind One of several objects.
 * @param ofObjects A list.
 * @param ofSeveralMaps One of several objects.
 * @param mistaken A map may have an object where the other one has a text.
 * @param nothingTells Any JSON object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Source(Source. @Nullable Image image, Source. @Nullable ByKind byKind,
    @Omittable List<Source.OfObjects> ofObjects, Source. @Nullable OfSeveralMaps ofSeveralMaps,
    Source. @Nullable Mistaken mistaken, @Omittable Map<String, @Nullable Object> nothingTells,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Source {
    ofObjects = ImmutableList.copyOf(ofObjects);
    nothingTells = ImmutableMap.copyOfFreeForm(nothingTells);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .image(image)
        .byKind(byKind)
        .ofObjects(ImmutableList.orNull(ofObjects))
        .ofSeveralMaps(ofSeveralMaps)
        .mistaken(mistaken)
        .nothingTells(ImmutableMap.orNull(nothingTells))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Source")
        .add("image", image)
        .add("byKind", byKind)
        .add("ofObjects", ofObjects)
        .add("ofSeveralMaps", ofSeveralMaps)
        .add("mistaken", mistaken)
        .add("nothingTells", nothingTells)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return SourceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Source> codec() {
    return SourceCodec.INSTANCE;
  }

  /**
   * Builds {@link Source}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code mistaken}: A map may have an object where the other one has a text.</li>
   * </ul>
   */
  public static final class Builder extends SourceBuilder {
    Builder() {}

    /**
     * Sets the value, built by the function.
     *
     * <p>A map may have an object where the other one has a text.
     */
    public Builder mistaken(Consumer<Mistaken.Builder> values) {
      Mistaken.Builder nested = Mistaken.builder();
      values.accept(nested);
      return mistaken(nested.build());
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Image permits Build, Labels, Image.Unknown {
    /** This as {@link Build}; null when it is another variant. */
    default @Nullable Build asBuild() {
      return this instanceof Build variant ? variant : null;
    }

    /** The variant {@link Labels}. */
    static Image ofLabels(Map<String, String> entries) {
      return new Labels(entries, ImmutableMap.empty());
    }

    /** The content of the variant {@link Labels}; null when it is another one. */
    default @Nullable Map<String, String> asLabels() {
      return this instanceof Labels variant ? variant.entries() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Build variant) {
        return cases.onBuild(variant);
      }
      if (this instanceof Labels variant) {
        return cases.onLabels(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Build}. */
      R onBuild(Build variant);

      /** For {@link Labels}. */
      R onLabels(Labels variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Image {
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
   * Build
   *
   * @param context Text.
   * @param args Labels by their names.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Build(String context, @Omittable Map<String, String> args,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Image {
    /** Copies collections; null stands for an absent one. */
    public Build {
      args = ImmutableMap.copyOf(args);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .context(context)
          .args(ImmutableMap.orNull(args))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Build")
          .add("context", context)
          .add("args", args)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 2, 1);
    }

    /**
     * Builds {@link Build}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code args}: Labels by their names.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSource.BuildBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Build build() {
        Build built = super.build();
        RequiredFields.of("Source.Build")
            .with("context", built.context())
            .check();
        return built;
      }
    }
  }

  /**
   * Labels by their names.
   *
   * @param entries Labels by their names.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Labels(@Omittable Map<String, String> entries,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Image {
    /** Copies collections; null stands for an absent one. */
    public Labels {
      entries = ImmutableMap.copyOf(entries);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .entries(ImmutableMap.orNull(entries))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Labels")
          .add("entries", entries)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 3, 1);
    }

    /**
     * Builds {@link Labels}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code entries}: Labels by their names.</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSource.LabelsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Labels build() {
        Labels built = super.build();
        RequiredFields.of("Source.Labels")
            .with("entries", built.entries())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface ByKind permits One, Two, Ports, ByKind.Unknown {
    /** This as {@link One}; null when it is another variant. */
    default @Nullable One asOne() {
      return this instanceof One variant ? variant : null;
    }

    /** This as {@link Two}; null when it is another variant. */
    default @Nullable Two asTwo() {
      return this instanceof Two variant ? variant : null;
    }

    /** The variant {@link Ports}. */
    static ByKind ofPorts(Map<String, @Nullable Object> entries) {
      return new Ports(entries, ImmutableMap.empty());
    }

    /** The content of the variant {@link Ports}; null when it is another one. */
    default @Nullable Map<String, @Nullable Object> asPorts() {
      return this instanceof Ports variant ? variant.entries() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof One variant) {
        return cases.onOne(variant);
      }
      if (this instanceof Two variant) {
        return cases.onTwo(variant);
      }
      if (this instanceof Ports variant) {
        return cases.onPorts(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 4);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link One}. */
      R onOne(One variant);

      /** For {@link Two}. */
      R onTwo(Two variant);

      /** For {@link Ports}. */
      R onPorts(Ports variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements ByKind {
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
   * One
   *
   * @param kind Always <code>one</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record One(String kind,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public One {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "one";
      }
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("One")
          .add("kind", kind)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 5, 4);
    }

    /** Builds {@link One}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.OneBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public One build() {
        One built = super.build();
        RequiredFields.of("Source.One")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * Two
   *
   * @param kind Always <code>two</code>.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Two(String kind,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Two {
      if (kind == null && !AsRead.is(unknownFields)) {
        kind = "two";
      }
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Two")
          .add("kind", kind)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 6, 4);
    }

    /** Builds {@link Two}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.TwoBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Two build() {
        Two built = super.build();
        RequiredFields.of("Source.Two")
            .with("kind", built.kind())
            .check();
        return built;
      }
    }
  }

  /**
   * Ports
   *
   * @param entries Ports
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Ports(@Omittable Map<String, @Nullable Object> entries,
      @Omittable Map<String, @Nullable Object> unknownFields) implements ByKind {
    /** Copies collections; null stands for an absent one. */
    public Ports {
      entries = ImmutableMap.copyOfFreeForm(entries);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .entries(ImmutableMap.orNull(entries))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Ports")
          .add("entries", entries)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 7, 4);
    }

    /**
     * Builds {@link Ports}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code entries}: Ports</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSource.PortsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Ports build() {
        Ports built = super.build();
        RequiredFields.of("Source.Ports")
            .with("entries", built.entries())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OfObjects permits Step, Steps, OfObjects.Unknown {
    /** This as {@link Step}; null when it is another variant. */
    default @Nullable Step asStep() {
      return this instanceof Step variant ? variant : null;
    }

    /** The variant {@link Steps}. */
    static OfObjects ofSteps(Map<String, StepsValue> entries) {
      return new Steps(entries, ImmutableMap.empty());
    }

    /** The content of the variant {@link Steps}; null when it is another one. */
    default @Nullable Map<String, StepsValue> asSteps() {
      return this instanceof Steps variant ? variant.entries() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Step variant) {
        return cases.onStep(variant);
      }
      if (this instanceof Steps variant) {
        return cases.onSteps(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 8);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Step}. */
      R onStep(Step variant);

      /** For {@link Steps}. */
      R onSteps(Steps variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OfObjects {
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
   * Step
   *
   * @param run An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Step(Run run,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfObjects {
    /** Copies collections; null stands for an absent one. */
    public Step {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .run(run)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Step")
          .add("run", run)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 9, 8);
    }

    /** Builds {@link Step}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.StepBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder run(Consumer<Run.Builder> values) {
        Run.Builder nested = Run.builder();
        values.accept(nested);
        return run(nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Step build() {
        Step built = super.build();
        RequiredFields.of("Source.Step")
            .with("run", built.run())
            .check();
        return built;
      }
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
  public record Run(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Run {
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
      return new RecordText("Run")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 10);
    }

    /** Builds {@link Run}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.RunBuilder {
      Builder() {}
    }
  }

  /**
   * Steps
   *
   * @param entries Steps
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Steps(@Omittable Map<String, StepsValue> entries,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfObjects {
    /** Copies collections; null stands for an absent one. */
    public Steps {
      entries = ImmutableMap.copyOf(entries);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .entries(ImmutableMap.orNull(entries))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Steps")
          .add("entries", entries)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 11, 8);
    }

    /**
     * Builds {@link Steps}. Not safe for use by several threads.
     *
     * <p>The values are:
     *
     * <ul>
     * <li>{@code entries}: Steps</li>
     * </ul>
     */
    public static final class Builder extends ImmutableSource.StepsBuilder {
      Builder() {}

      /**
       * Puts one entry, built by the function.
       *
       * <p>Steps
       */
      public Builder putEntries(String key, Consumer<StepsValue.Builder> values) {
        StepsValue.Builder nested = StepsValue.builder();
        values.accept(nested);
        return putEntries(key, nested.build());
      }

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Steps build() {
        Steps built = super.build();
        RequiredFields.of("Source.Steps")
            .with("entries", built.entries())
            .check();
        return built;
      }
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
  public record StepsValue(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public StepsValue {
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
      return new RecordText("StepsValue")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 12);
    }

    /** Builds {@link StepsValue}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.StepsValueBuilder {
      Builder() {}
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface OfSeveralMaps permits Text, OfSeveralMapsVariant2, OfSeveralMaps.Unknown {
    /** This as {@link Text}; null when it is another variant. */
    default @Nullable Text asText() {
      return this instanceof Text variant ? variant : null;
    }

    /** The variant {@link OfSeveralMapsVariant2}. */
    static OfSeveralMaps ofOfSeveralMapsVariant2(Map<String, @Nullable Object> entries) {
      return new OfSeveralMapsVariant2(entries, ImmutableMap.empty());
    }

    /** The content of the variant {@link OfSeveralMapsVariant2}; null when it is another one. */
    default @Nullable Map<String, @Nullable Object> asOfSeveralMapsVariant2() {
      return this instanceof OfSeveralMapsVariant2 variant ? variant.entries() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Text variant) {
        return cases.onText(variant);
      }
      if (this instanceof OfSeveralMapsVariant2 variant) {
        return cases.onOfSeveralMapsVariant2(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 13);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Text}. */
      R onText(Text variant);

      /** For {@link OfSeveralMapsVariant2}. */
      R onOfSeveralMapsVariant2(OfSeveralMapsVariant2 variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements OfSeveralMaps {
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
   * Text
   *
   * @param text Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Text(Object text,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfSeveralMaps {
    /** Copies collections; null stands for an absent one. */
    public Text {
      text = Immutable.copyOfFreeForm(text);
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
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Text")
          .add("text", text)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 14, 13);
    }

    /** Builds {@link Text}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.TextBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Text build() {
        Text built = super.build();
        RequiredFields.of("Source.Text")
            .with("text", built.text())
            .check();
        return built;
      }
    }
  }

  /**
   * A value as a whole.
   *
   * @param entries A map.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record OfSeveralMapsVariant2(@Omittable Map<String, @Nullable Object> entries,
      @Omittable Map<String, @Nullable Object> unknownFields) implements OfSeveralMaps {
    /** Copies collections; null stands for an absent one. */
    public OfSeveralMapsVariant2 {
      entries = ImmutableMap.copyOfFreeForm(entries);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .entries(ImmutableMap.orNull(entries))
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("OfSeveralMapsVariant2")
          .add("entries", entries)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 13);
    }

    /** Builds {@link OfSeveralMapsVariant2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.OfSeveralMapsVariant2Builder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public OfSeveralMapsVariant2 build() {
        OfSeveralMapsVariant2 built = super.build();
        RequiredFields.of("Source.OfSeveralMapsVariant2")
            .with("entries", built.entries())
            .check();
        return built;
      }
    }
  }

  /**
   * A map may have an object where the other one has a text.
   *
   * @param run Any JSON value.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Mistaken(@Nullable Object run,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Mistaken {
      run = Immutable.copyOfFreeForm(run);
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .run(run)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Mistaken")
          .add("run", run)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return SourceConstraints.TABLE.check(this, 15);
    }

    /** Builds {@link Mistaken}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableSource.MistakenBuilder {
      Builder() {}
    }
  }
}
