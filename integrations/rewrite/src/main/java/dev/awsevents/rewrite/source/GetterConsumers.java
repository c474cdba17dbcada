package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.MemberMapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.marker.SearchResult;

/**
 * Calls that take the value of a getter and are shorter with our value: {@code
 * getEventTime().getMillis()} is {@code eventTime().toEpochMilli()}.
 */
final class GetterConsumers {
  private static final JavaType.FullyQualified OBJECT = Expressions.shallow("java.lang.Object");

  private final Consumer<String> imports;

  GetterConsumers(Consumer<String> imports) {
    this.imports = imports;
  }

  /** Asks for the bare accessor if {@link #consume} knows the call. */
  static void plan(J.MethodInvocation call, Plan plan) {
    PropertyMapping selected = Calls.read(call.getSelect());
    if (selected != null && selected.hasAccessor() && kind(call, selected) != Kind.NONE) {
      plan.add(tree(call.getSelect()), Plan.Step.ACCESSOR_ONLY);
    }
    PropertyMapping argument = argument(call);
    if (argument != null && argument.hasAccessor() && argumentKind(call, argument) != Kind.NONE) {
      plan.add(tree(call.getArguments().get(0)), Plan.Step.ACCESSOR_ONLY);
    }
  }

  /**
   * What stands for the call; null if it is not known.
   *
   * @param before the call as it was
   * @param after the call, whose parts have changed
   */
  @Nullable Expression consume(J.MethodInvocation before, J.MethodInvocation after) {
    PropertyMapping selected = Calls.read(before.getSelect());
    Expression value = after.getSelect();
    if (selected != null && selected.hasAccessor() && value != null) {
      Expression placed = value.withPrefix(after.getPrefix());
      switch (kind(before, selected)) {
        case MILLIS:
          return Expressions.call(placed, "toEpochMilli", JavaType.Primitive.Long);
        case VALUE:
          return placed;
        case DATE:
          imports.accept("java.util.Date");
          return Expressions.staticCall(
              after.getPrefix(),
              "java.util.Date",
              "from",
              Expressions.shallow("java.util.Date"),
              value.withPrefix(Space.EMPTY));
        case BYTES:
          return Expressions.call(placed, "toByteArray", OBJECT);
        case MEMBER:
          return member(before, selected, placed);
        case TEXT:
          imports.accept("java.util.Objects");
          return Expressions.staticCall(
              after.getPrefix(),
              "java.util.Objects",
              "toString",
              JavaType.Primitive.String,
              after.withPrefix(Space.EMPTY),
              Expressions.nullLiteral());
        default:
          return null;
      }
    }
    PropertyMapping argument = argument(before);
    if (argument != null && argument.hasAccessor()) {
      Expression first = after.getArguments().get(0).withPrefix(after.getPrefix());
      return switch (argumentKind(before, argument)) {
        case VALUE -> first;
        case BYTES -> Expressions.call(first, "toByteArray", OBJECT);
        default -> null;
      };
    }
    return null;
  }

  private enum Kind {
    NONE,
    MILLIS,
    VALUE,
    DATE,
    BYTES,
    MEMBER,
    TEXT
  }

  private static Kind kind(J.MethodInvocation call, PropertyMapping property) {
    String name = call.getSimpleName();
    if (Calls.hasArguments(call, 0)) {
      return switch (property.reads()) {
        case DATE ->
            name.equals("getTime")
                ? Kind.MILLIS
                : name.equals("toInstant") ? Kind.VALUE : Kind.NONE;
        case JODA ->
            name.equals("getMillis") ? Kind.MILLIS : name.equals("toDate") ? Kind.DATE : Kind.NONE;
        case BUFFER -> name.equals("array") ? Kind.BYTES : Kind.NONE;
        default -> Kind.NONE;
      };
    }
    if (!name.equals("get") || !Calls.hasArguments(call, 1)) {
      return Kind.NONE;
    }
    if (property.reads() == Conversion.TEXT_MAP) {
      return Kind.TEXT;
    }
    return property.reads() == Conversion.MEMBERS && mapped(call, property) != null
        ? Kind.MEMBER
        : Kind.NONE;
  }

  private static @Nullable PropertyMapping argument(J.MethodInvocation call) {
    return Calls.hasArguments(call, 1) ? Calls.read(call.getArguments().get(0)) : null;
  }

  private static Kind argumentKind(J.MethodInvocation call, PropertyMapping property) {
    String type =
        call.getMethodType() == null
            ? ""
            : call.getMethodType().getDeclaringType().getFullyQualifiedName();
    if (property.reads() == Conversion.TIMESTAMP_TEXT
        && type.equals("java.time.Instant")
        && call.getSimpleName().equals("parse")) {
      return Kind.VALUE;
    }
    boolean decodes =
        type.equals("java.util.Base64$Decoder") && call.getSimpleName().equals("decode");
    return decodes && property.reads() == Conversion.BASE64 ? Kind.BYTES : Kind.NONE;
  }

  private static @Nullable MemberMapping mapped(J.MethodInvocation call, PropertyMapping property) {
    return call.getArguments().get(0) instanceof J.Literal literal
            && literal.getValue() instanceof String key
        ? Mapping.get().member(property.aws(), property.getter(), key)
        : null;
  }

  private static Expression member(
      J.MethodInvocation call, PropertyMapping property, Expression record) {
    MemberMapping member = mapped(call, property);
    if (member == null) {
      return SearchResult.found(record, "it is " + property.reads().meaning());
    }
    Expression accessor = Expressions.call(record, member.accessor(), JavaType.Primitive.String);
    return switch (member.conversion()) {
      case TO_STRING -> Expressions.call(accessor, "toString", JavaType.Primitive.String);
      case VALUE -> Expressions.call(accessor, "value", JavaType.Primitive.String);
      case MILLIS -> {
        Expression millis =
            Expressions.call(
                accessor.withPrefix(Space.EMPTY), "toEpochMilli", JavaType.Primitive.Long);
        yield Expressions.staticCall(
            record.getPrefix(), "java.lang.String", "valueOf", JavaType.Primitive.String, millis);
      }
      default -> accessor;
    };
  }

  private static J tree(@Nullable Expression expression) {
    return Objects.requireNonNull(Calls.plain(expression));
  }
}
