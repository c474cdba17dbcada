// Generated from Journey.schema.json; do not edit.
package com.example.a;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
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
 * @param by One of several objects.
 * @param back One of several objects.
 * @param paid One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Journey(Journey. @Nullable By by, Journey. @Nullable Back back,
    Journey. @Nullable Paid paid, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Journey {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .by(by)
        .back(back)
        .paid(paid)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Journey")
        .add("by", by)
        .add("back", back)
        .add("paid", paid)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return JourneyConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Journey> codec() {
    return JourneyCodec.INSTANCE;
  }

  /** Builds {@link Journey}. Not safe for use by several threads. */
  public static final class Builder extends JourneyBuilder {
    Builder() {}
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface By permits Flight, Pass, Voucher, By.Unknown {
    /** This as {@link Flight}; null when it is another variant. */
    default @Nullable Flight asFlight() {
      return this instanceof Flight variant ? variant : null;
    }

    /** This as {@link Pass}; null when it is another variant. */
    default @Nullable Pass asPass() {
      return this instanceof Pass variant ? variant : null;
    }

    /** The variant {@link Voucher}. */
    static By ofVoucher(String voucher) {
      return new Voucher(voucher, ImmutableMap.empty());
    }

    /** The content of the variant {@link Voucher}; null when it is another one. */
    default @Nullable String asVoucher() {
      return this instanceof Voucher variant ? variant.voucher() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Flight variant) {
        return cases.onFlight(variant);
      }
      if (this instanceof Pass variant) {
        return cases.onPass(variant);
      }
      if (this instanceof Voucher variant) {
        return cases.onVoucher(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Flight}. */
      R onFlight(Flight variant);

      /** For {@link Pass}. */
      R onPass(Pass variant);

      /** For {@link Voucher}. */
      R onVoucher(Voucher variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements By {
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
   * @param number Text.
   * @param seat Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Flight(String number, String seat,
      @Omittable Map<String, @Nullable Object> unknownFields) implements By {
    /** Copies collections; null stands for an absent one. */
    public Flight {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .number(number)
          .seat(seat)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Flight")
          .add("number", number)
          .add("seat", seat)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 2, 1);
    }

    /** Builds {@link Flight}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJourney.FlightBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Flight build() {
        Flight built = super.build();
        RequiredFields.of("Journey.Flight")
            .with("number", built.number())
            .with("seat", built.seat())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param pass Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Pass(String pass,
      @Omittable Map<String, @Nullable Object> unknownFields) implements By, Back {
    /** Copies collections; null stands for an absent one. */
    public Pass {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Pass asPass() {
      return By.super.asPass();
    }

    @Override
    public @Nullable String asVoucher() {
      return By.super.asVoucher();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .pass(pass)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Pass")
          .add("pass", pass)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 3);
    }

    /** Builds {@link Pass}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJourney.PassBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Pass build() {
        Pass built = super.build();
        RequiredFields.of("Journey.Pass")
            .with("pass", built.pass())
            .check();
        return built;
      }
    }
  }

  /**
   * An object of a payload.
   *
   * @param voucher Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Voucher(String voucher,
      @Omittable Map<String, @Nullable Object> unknownFields) implements By, Back, Paid {
    /** Copies collections; null stands for an absent one. */
    public Voucher {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    @Override
    public @Nullable Pass asPass() {
      return By.super.asPass();
    }

    @Override
    public @Nullable String asVoucher() {
      return By.super.asVoucher();
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .voucher(voucher)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Voucher")
          .add("voucher", voucher)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 4);
    }

    /** Builds {@link Voucher}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJourney.VoucherBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Voucher build() {
        Voucher built = super.build();
        RequiredFields.of("Journey.Voucher")
            .with("voucher", built.voucher())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Back permits Drive, Pass, Voucher, Back.Unknown {
    /** This as {@link Drive}; null when it is another variant. */
    default @Nullable Drive asDrive() {
      return this instanceof Drive variant ? variant : null;
    }

    /** This as {@link Pass}; null when it is another variant. */
    default @Nullable Pass asPass() {
      return this instanceof Pass variant ? variant : null;
    }

    /** The variant {@link Voucher}. */
    static Back ofVoucher(String voucher) {
      return new Voucher(voucher, ImmutableMap.empty());
    }

    /** The content of the variant {@link Voucher}; null when it is another one. */
    default @Nullable String asVoucher() {
      return this instanceof Voucher variant ? variant.voucher() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Drive variant) {
        return cases.onDrive(variant);
      }
      if (this instanceof Pass variant) {
        return cases.onPass(variant);
      }
      if (this instanceof Voucher variant) {
        return cases.onVoucher(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 5);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Drive}. */
      R onDrive(Drive variant);

      /** For {@link Pass}. */
      R onPass(Pass variant);

      /** For {@link Voucher}. */
      R onVoucher(Voucher variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Back {
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
   * @param car Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Drive(String car,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Back {
    /** Copies collections; null stands for an absent one. */
    public Drive {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .car(car)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Drive")
          .add("car", car)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 6, 5);
    }

    /** Builds {@link Drive}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJourney.DriveBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Drive build() {
        Drive built = super.build();
        RequiredFields.of("Journey.Drive")
            .with("car", built.car())
            .check();
        return built;
      }
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Paid permits Voucher, Points, Paid.Unknown {
    /** The variant {@link Voucher}. */
    static Paid ofVoucher(String voucher) {
      return new Voucher(voucher, ImmutableMap.empty());
    }

    /** The content of the variant {@link Voucher}; null when it is another one. */
    default @Nullable String asVoucher() {
      return this instanceof Voucher variant ? variant.voucher() : null;
    }

    /** The variant {@link Points}. */
    static Paid ofPoints(Long points) {
      return new Points(points, ImmutableMap.empty());
    }

    /** The content of the variant {@link Points}; null when it is another one. */
    default @Nullable Long asPoints() {
      return this instanceof Points variant ? variant.points() : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Voucher variant) {
        return cases.onVoucher(variant);
      }
      if (this instanceof Points variant) {
        return cases.onPoints(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 7);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Voucher}. */
      R onVoucher(Voucher variant);

      /** For {@link Points}. */
      R onPoints(Points variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Paid {
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
   * @param points A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Points(Long points,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Paid {
    /** Copies collections; null stands for an absent one. */
    public Points {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .points(points)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Points")
          .add("points", points)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return JourneyConstraints.TABLE.check(this, 8, 7);
    }

    /** Builds {@link Points}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableJourney.PointsBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Points build() {
        Points built = super.build();
        RequiredFields.of("Journey.Points")
            .with("points", built.points())
            .check();
        return built;
      }
    }
  }
}
