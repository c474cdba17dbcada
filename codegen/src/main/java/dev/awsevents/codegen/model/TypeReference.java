package dev.awsevents.codegen.model;

import java.util.Optional;

/** The type of a field, an element or a value. */
public sealed interface TypeReference {
  /** Calls the method that is for this kind of type. */
  <R> R match(Cases<R> cases);

  /** The named type that it is, or is a collection of. */
  default Optional<Named> named() {
    return Optional.empty();
  }

  /** Whether it is a collection, which is never null in Java. */
  default boolean isCollection() {
    return false;
  }

  /**
   * What to do with each kind of type.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    R onPlain(Plain type);

    R onTimestamp(Timestamp type);

    R onList(ListOf type);

    R onMap(MapOf type);

    R onNamed(Named type);

    R onFreeForm(FreeForm type);

    R onByteList(ByteList type);

    R onParameter(Parameter type);
  }

  /** A scalar other than a timestamp. */
  record Plain(Scalar scalar) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPlain(this);
    }
  }

  /** An instant. */
  record Timestamp(TimestampForm form) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTimestamp(this);
    }
  }

  /** A list. With {@code loneElement} a single element may stand for a list of one. */
  record ListOf(TypeReference element, boolean loneElement) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onList(this);
    }

    @Override
    public Optional<Named> named() {
      return element.named();
    }

    @Override
    public boolean isCollection() {
      return true;
    }
  }

  /** A map from strings. */
  record MapOf(TypeReference value) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onMap(this);
    }

    @Override
    public Optional<Named> named() {
      return value.named();
    }

    @Override
    public boolean isCollection() {
      return true;
    }
  }

  /** A type with a name. */
  record Named(TypeName name, Shape shape) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onNamed(this);
    }

    @Override
    public Optional<Named> named() {
      return Optional.of(this);
    }
  }

  /** Free-form JSON; with {@code object} known to be an object. */
  record FreeForm(boolean object) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFreeForm(this);
    }

    @Override
    public boolean isCollection() {
      return object;
    }
  }

  /** Binary content as a list of signed numbers. */
  record ByteList() implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onByteList(this);
    }
  }

  /**
   * A type parameter of the root.
   *
   * @param detailOf if it is the type of the detail of an event, the wire names of the fields with
   *     the source and the detail type
   */
  record Parameter(String name, Optional<DetailOf> detailOf) implements TypeReference {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onParameter(this);
    }
  }

  /** The wire names of the fields that tell which type a detail has. */
  record DetailOf(String source, String detailType) {}

  /** What a named type is. */
  enum Shape {
    /** A record. */
    RECORD,
    /** A sealed interface of objects. */
    UNION,
    /** A sealed interface of values of several kinds, such as a string and an object. */
    KINDS,
    /** A value type with constants. */
    OPEN_ENUM
  }
}
