package dev.awsevents.rewrite.tree;

import static org.openrewrite.Tree.randomId;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JContainer;
import org.openrewrite.java.tree.JLeftPadded;
import org.openrewrite.java.tree.JRightPadded;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.Markers;

/**
 * Makes expressions. A template would compile each of them; these are few and small, and the types
 * of their parts are known.
 */
public final class Expressions {
  private static final long PUBLIC = 1;
  private static final long PUBLIC_STATIC = 1 | 8;

  private Expressions() {}

  /** {@code target.name(arguments)}, which stands where the target stood. */
  public static J.MethodInvocation call(
      Expression target, String name, JavaType result, Expression... arguments) {
    return invocation(
        target.getPrefix(),
        target.withPrefix(Space.EMPTY),
        declaring(target.getType()),
        PUBLIC,
        name,
        result,
        arguments);
  }

  /** {@code Type.name(arguments)}. */
  public static J.MethodInvocation staticCall(
      Space prefix, String type, String name, JavaType result, Expression... arguments) {
    return invocation(
        prefix, className(type), declaring(shallow(type)), PUBLIC_STATIC, name, result, arguments);
  }

  /** {@code Type::name}. */
  public static Expression reference(String type, String name, JavaType result) {
    return new J.MemberReference(
        randomId(),
        Space.EMPTY,
        Markers.EMPTY,
        JRightPadded.build(className(type)),
        null,
        JLeftPadded.build(identifier(name, null)),
        shallow("java.util.function.Function"),
        method(declaring(shallow(type)), PUBLIC, name, result, List.of()),
        null);
  }

  /**
   * {@code Optional.ofNullable(value).map(reference).orElse(null)}, with one or more references.
   */
  public static Expression mapIfPresent(
      Expression value, JavaType result, Expression... references) {
    JavaType optional = shallow("java.util.Optional");
    Expression mapped =
        staticCall(
            value.getPrefix(),
            "java.util.Optional",
            "ofNullable",
            optional,
            value.withPrefix(Space.EMPTY));
    for (Expression reference : references) {
      mapped = call(mapped, "map", optional, reference);
    }
    return call(mapped, "orElse", result, nullLiteral());
  }

  /** {@code new Type(argument)}. */
  public static Expression create(Space prefix, String type, Expression argument) {
    JavaType.FullyQualified created = shallow(type);
    Expression name = className(type).withPrefix(Space.SINGLE_SPACE);
    return new J.NewClass(
        randomId(),
        prefix,
        Markers.EMPTY,
        null,
        Space.EMPTY,
        (TypeTree) name,
        JContainer.build(
            Space.EMPTY,
            List.of(JRightPadded.build(argument.withPrefix(Space.EMPTY))),
            Markers.EMPTY),
        null,
        method(created, PUBLIC, "<constructor>", created, List.of(argument)));
  }

  /** {@code variable = value}. */
  public static J.Assignment assignment(Space prefix, Expression variable, Expression value) {
    return new J.Assignment(
        randomId(),
        prefix,
        Markers.EMPTY,
        variable.withPrefix(Space.EMPTY),
        new JLeftPadded<>(Space.SINGLE_SPACE, value.withPrefix(Space.SINGLE_SPACE), Markers.EMPTY),
        variable.getType());
  }

  /** {@code null}. */
  public static J.Literal nullLiteral() {
    return new J.Literal(
        randomId(), Space.EMPTY, Markers.EMPTY, null, "null", null, JavaType.Primitive.Null);
  }

  /** A text between quotes. */
  public static J.Literal text(Space prefix, String value) {
    return new J.Literal(
        randomId(),
        prefix,
        Markers.EMPTY,
        value,
        '"' + value + '"',
        null,
        JavaType.Primitive.String);
  }

  /** {@code 0} or {@code false}. */
  public static J.Literal zero(JavaType.Primitive type) {
    return switch (type) {
      case Boolean ->
          new J.Literal(randomId(), Space.EMPTY, Markers.EMPTY, false, "false", null, type);
      case Long -> new J.Literal(randomId(), Space.EMPTY, Markers.EMPTY, 0L, "0L", null, type);
      case Double -> new J.Literal(randomId(), Space.EMPTY, Markers.EMPTY, 0.0, "0.0", null, type);
      default -> new J.Literal(randomId(), Space.EMPTY, Markers.EMPTY, 0, "0", null, type);
    };
  }

  /** A name of a class as it is written with an import of its outermost class. */
  public static Expression className(String binaryName) {
    int nested = binaryName.lastIndexOf('$');
    return nested < 0
        ? identifier(binaryName.substring(binaryName.lastIndexOf('.') + 1), shallow(binaryName))
        : field(
            className(binaryName.substring(0, nested)),
            binaryName.substring(nested + 1),
            shallow(binaryName));
  }

  /** {@code target.name}, a nested class or a constant. */
  public static J.FieldAccess field(Expression target, String name, JavaType type) {
    return new J.FieldAccess(
        randomId(),
        target.getPrefix(),
        Markers.EMPTY,
        target.withPrefix(Space.EMPTY),
        JLeftPadded.build(identifier(name, type)),
        type);
  }

  /** A name. */
  public static J.Identifier identifier(String name, @Nullable JavaType type) {
    return new J.Identifier(randomId(), Space.EMPTY, Markers.EMPTY, List.of(), name, type, null);
  }

  /** A class of which only the name is known. */
  public static JavaType.FullyQualified shallow(String binaryName) {
    return JavaType.ShallowClass.build(binaryName);
  }

  /** The method invocation under another name, with another result and other arguments. */
  public static J.MethodInvocation renamed(
      J.MethodInvocation call, String name, @Nullable JavaType result) {
    JavaType.Method type = call.getMethodType();
    J.Identifier identifier = call.getName().withSimpleName(name);
    if (type == null) {
      return call.withName(identifier);
    }
    JavaType.Method renamed = type.withName(name);
    if (result != null) {
      renamed = renamed.withReturnType(result);
    }
    return call.withName(identifier.withType(renamed)).withMethodType(renamed);
  }

  private static J.MethodInvocation invocation(
      Space prefix,
      Expression target,
      JavaType.FullyQualified declaring,
      long flags,
      String name,
      JavaType result,
      Expression... arguments) {
    List<JRightPadded<Expression>> padded = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      padded.add(
          JRightPadded.build(arguments[i].withPrefix(i == 0 ? Space.EMPTY : Space.SINGLE_SPACE)));
    }
    if (padded.isEmpty()) {
      padded.add(JRightPadded.build(new J.Empty(randomId(), Space.EMPTY, Markers.EMPTY)));
    }
    JavaType.Method type = method(declaring, flags, name, result, Arrays.asList(arguments));
    return new J.MethodInvocation(
        randomId(),
        prefix,
        Markers.EMPTY,
        JRightPadded.build(target),
        null,
        identifier(name, type),
        JContainer.build(Space.EMPTY, padded, Markers.EMPTY),
        type);
  }

  private static JavaType.Method method(
      JavaType.FullyQualified declaring,
      long flags,
      String name,
      JavaType result,
      List<Expression> arguments) {
    List<String> names = new ArrayList<>();
    List<JavaType> types = new ArrayList<>();
    for (Expression argument : arguments) {
      names.add("argument" + names.size());
      JavaType type = argument.getType();
      types.add(type == null ? shallow("java.lang.Object") : type);
    }
    return new JavaType.Method(
        null, flags, declaring, name, result, names, types, List.of(), List.of(), List.of(),
        List.of());
  }

  private static JavaType.FullyQualified declaring(@Nullable JavaType type) {
    JavaType.FullyQualified declaring = TypeUtils.asFullyQualified(type);
    return declaring == null ? shallow("java.lang.Object") : declaring;
  }
}
