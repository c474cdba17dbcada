package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.function.Consumer;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.SearchResult;

/** Turns {@code event.getRecords()} into {@code event.records()}, and the value into AWS's. */
final class GetterReads {
  private static final JavaType.FullyQualified DATE = Expressions.shallow("java.util.Date");
  private static final JavaType.FullyQualified BUFFER = Expressions.shallow("java.nio.ByteBuffer");
  private static final JavaType BYTES = new JavaType.Array(null, JavaType.Primitive.Byte, null);
  private static final JavaType.FullyQualified LONG = Expressions.shallow("java.lang.Long");

  private final Consumer<String> imports;

  /**
   * @param imports takes the class that the file must import
   */
  GetterReads(Consumer<String> imports) {
    this.imports = imports;
  }

  /** The accessor and nothing else. */
  static J.MethodInvocation accessor(J.MethodInvocation getter, PropertyMapping property) {
    JavaType result =
        switch (property.reads()) {
          case SAME, ENUM, FREE_FORM, SINGLE, OTHER, LARGER -> null;
          default -> Expressions.shallow(property.ourType().replaceFirst("<.*", ""));
        };
    return Expressions.renamed(getter, property.accessor(), result);
  }

  /** The value as AWS's getter returned it; marked if nothing makes it of ours. */
  Expression read(J.MethodInvocation getter, PropertyMapping property, Cursor cursor) {
    J.MethodInvocation accessor = accessor(getter, property);
    return switch (property.reads()) {
      case SAME -> accessor;
      case UNBOXED -> Unboxing.isImplied(cursor) ? accessor : unboxed(accessor, getter);
      case UNBOXED_OR_ZERO -> orZero(accessor, getter);
      case DATE -> date(accessor, property);
      case MILLIS -> millis(accessor, property, getter);
      case BUFFER -> buffer(accessor, property);
      case BASE64 -> text(accessor, property, "base64");
      case TEXT_TO_ENUM -> text(accessor, property, "value");
      case ARRAY -> isLoop(cursor) ? accessor : found(accessor, property);
      case JODA, TIMESTAMP_TEXT, ENUM, SINGLE, TEXT_MAP, FREE_FORM, MEMBERS, LARGER, OTHER ->
          found(accessor, property);
    };
  }

  private static Expression found(J.MethodInvocation accessor, PropertyMapping property) {
    return SearchResult.found(accessor, "it is " + property.reads().meaning());
  }

  private static Expression unboxed(J.MethodInvocation accessor, J.MethodInvocation getter) {
    JavaType.Primitive type = primitive(getter);
    String name =
        switch (type) {
          case Boolean -> "booleanValue";
          case Long -> "longValue";
          case Double -> "doubleValue";
          default -> "intValue";
        };
    return Expressions.call(accessor, name, type);
  }

  private Expression orZero(J.MethodInvocation accessor, J.MethodInvocation getter) {
    JavaType.Primitive type = primitive(getter);
    imports.accept("java.util.Objects");
    return Expressions.staticCall(
        accessor.getPrefix(),
        "java.util.Objects",
        "requireNonNullElse",
        type,
        unindented(accessor),
        Expressions.zero(type));
  }

  private static JavaType.Primitive primitive(J.MethodInvocation getter) {
    return getter.getMethodType() != null
            && getter.getMethodType().getReturnType() instanceof JavaType.Primitive primitive
        ? primitive
        : JavaType.Primitive.Int;
  }

  private Expression date(J.MethodInvocation accessor, PropertyMapping property) {
    imports.accept("java.util.Date");
    if (property.nullable()) {
      imports.accept("java.util.Optional");
      return Expressions.mapIfPresent(
          accessor, DATE, Expressions.reference("java.util.Date", "from", DATE));
    }
    return Expressions.staticCall(
        accessor.getPrefix(), "java.util.Date", "from", DATE, unindented(accessor));
  }

  private Expression millis(
      J.MethodInvocation accessor, PropertyMapping property, J.MethodInvocation getter) {
    if (!property.nullable()) {
      return Expressions.call(accessor, "toEpochMilli", JavaType.Primitive.Long);
    }
    if (Calls.isPrimitive(getter.getType())) {
      return found(accessor, property);
    }
    imports.accept("java.util.Optional");
    imports.accept("java.time.Instant");
    return Expressions.mapIfPresent(
        accessor, LONG, Expressions.reference("java.time.Instant", "toEpochMilli", LONG));
  }

  private Expression buffer(J.MethodInvocation accessor, PropertyMapping property) {
    imports.accept("java.nio.ByteBuffer");
    if (property.nullable()) {
      imports.accept("java.util.Optional");
      imports.accept("dev.awsevents.value.Bytes");
      return Expressions.mapIfPresent(
          accessor,
          BUFFER,
          Expressions.reference("dev.awsevents.value.Bytes", "toByteArray", BYTES),
          Expressions.reference("java.nio.ByteBuffer", "wrap", BUFFER));
    }
    return Expressions.staticCall(
        accessor.getPrefix(),
        "java.nio.ByteBuffer",
        "wrap",
        BUFFER,
        Expressions.call(unindented(accessor), "toByteArray", BYTES));
  }

  private Expression text(J.MethodInvocation accessor, PropertyMapping property, String method) {
    if (!property.nullable()) {
      return Expressions.call(accessor, method, JavaType.Primitive.String);
    }
    imports.accept("java.util.Optional");
    String type = property.ourType();
    imports.accept(type.replaceFirst("\\$.*", ""));
    return Expressions.mapIfPresent(
        accessor,
        JavaType.Primitive.String,
        Expressions.reference(type, method, JavaType.Primitive.String));
  }

  private static J.MethodInvocation unindented(J.MethodInvocation call) {
    return call.withPrefix(Space.EMPTY);
  }

  /** A loop over an array and a loop over a list look the same. */
  private static boolean isLoop(Cursor cursor) {
    return cursor.getParentTreeCursor().getValue() instanceof J.ForEachLoop.Control;
  }
}
