package dev.awsevents.cli.schema.type;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TimestampForm;
import dev.awsevents.codegen.model.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The type of a value in a payload. */
public sealed interface ValueType {
  /** Calls the method that is for this kind of type. */
  <R> R match(Cases<R> cases);

  /**
   * What to do with each kind of type.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    R onScalar(ScalarType type);

    R onTimestamp(TimestampType type);

    R onList(ListType type);

    R onMap(MapType type);

    R onObject(ObjectReference type);

    R onUnion(UnionReference type);

    R onFreeForm(FreeFormType type);

    R onByteList(ByteListType type);
  }

  /**
   * A scalar other than a timestamp.
   *
   * @param constant the only value that it may have, as text; null if there are several
   * @param known values of a set that may grow; empty if there is no such set
   */
  record ScalarType(Scalar scalar, @Nullable String constant, List<String> known)
      implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onScalar(this);
    }
  }

  /** An instant. */
  record TimestampType(TimestampForm form) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTimestamp(this);
    }
  }

  /** A list. With {@code takesLone} a single element may stand for a list of one. */
  record ListType(Element element, boolean takesLone) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onList(this);
    }
  }

  /** An object whose names are data. */
  record MapType(Element value) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onMap(this);
    }
  }

  /** An object with known members: {@link PayloadModel#object}. */
  record ObjectReference(TypeName name) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onObject(this);
    }
  }

  /** One of several kinds of objects: {@link PayloadModel#union}. */
  record UnionReference(TypeName name) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onUnion(this);
    }
  }

  /** JSON of no known type; with {@code object} known to be an object. */
  record FreeFormType(boolean object) implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFreeForm(this);
    }
  }

  /** Binary content as a list of signed numbers. */
  record ByteListType() implements ValueType {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onByteList(this);
    }
  }

  /** What a list or a map has inside. */
  record Element(ValueType type, boolean nullable) {}
}
