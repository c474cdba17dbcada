package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;

/** Makes what a builder of ours takes of what a setter of AWS takes. */
final class BuilderWrites {
  private static final JavaType.FullyQualified INSTANT = Expressions.shallow("java.time.Instant");
  private static final JavaType.FullyQualified BYTES =
      Expressions.shallow("dev.awsevents.value.Bytes");
  private static final JavaType.FullyQualified LIST = Expressions.shallow("java.util.List");

  private final Consumer<String> imports;

  BuilderWrites(Consumer<String> imports) {
    this.imports = imports;
  }

  /** Whether {@link #value} can make it, and asks for what it needs. */
  static boolean plan(PropertyMapping property, Expression argument, Plan plan) {
    if (Calls.isNull(argument)) {
      return !isRecord(property);
    }
    Conversion conversion = conversion(property, argument);
    return switch (conversion) {
      case SAME, UNBOXED, UNBOXED_OR_ZERO, TEXT_MAP, FREE_FORM, ENUM -> true;
      case DATE, JODA, MILLIS, TEXT_TO_ENUM, BASE64, SINGLE -> true;
      case ARRAY -> argument.getType() instanceof JavaType.Array;
      case TIMESTAMP_TEXT -> isInstant(argument);
      case BUFFER -> planBuffer(argument, plan);
      case MEMBERS, LARGER, OTHER -> false;
    };
  }

  /** A builder has two methods for a record, so that null would be for either. */
  private static boolean isRecord(PropertyMapping property) {
    return property.ourType().startsWith("dev.awsevents.")
        && !property.ourType().equals("dev.awsevents.value.Bytes")
        && property.writes() != Conversion.TEXT_TO_ENUM
        && property.writes() != Conversion.ENUM;
  }

  /** The argument for our builder. */
  Expression value(PropertyMapping property, Expression before, Expression argument) {
    if (Calls.isNull(argument)) {
      return argument;
    }
    Expression bare = argument.withPrefix(Space.EMPTY);
    return switch (conversion(property, before)) {
      case DATE -> Expressions.call(argument, "toInstant", INSTANT);
      case JODA -> ofMillis(argument, Expressions.call(bare, "getMillis", JavaType.Primitive.Long));
      case MILLIS -> ofMillis(argument, bare);
      case TIMESTAMP_TEXT -> {
        imports.accept("java.time.Instant");
        yield Expressions.staticCall(
            argument.getPrefix(), "java.time.Instant", "parse", INSTANT, bare);
      }
      case TEXT_TO_ENUM -> openEnum(property, argument, bare);
      case BASE64 -> bytes("ofBase64", argument, bare);
      case BUFFER -> buffer(argument);
      case SINGLE -> {
        imports.accept("java.util.List");
        yield Expressions.staticCall(argument.getPrefix(), "java.util.List", "of", LIST, bare);
      }
      case ARRAY -> {
        imports.accept("java.util.Arrays");
        yield Expressions.staticCall(
            argument.getPrefix(), "java.util.Arrays", "asList", LIST, bare);
      }
      default -> argument;
    };
  }

  /** AWS has setters that take an enum, beside those that take its text. */
  private static Conversion conversion(PropertyMapping property, Expression argument) {
    return property.writes() == Conversion.TEXT_TO_ENUM
            && AwsClasses.name(argument.getType()) != null
        ? Conversion.ENUM
        : property.writes();
  }

  private static boolean isInstant(Expression argument) {
    if (!(argument instanceof J.Literal literal) || !(literal.getValue() instanceof String text)) {
      return false;
    }
    try {
      Instant.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static boolean planBuffer(Expression argument, Plan plan) {
    PropertyMapping read = Calls.read(argument);
    if (read != null && read.reads() == Conversion.BUFFER) {
      plan.add(argument, Plan.Step.ACCESSOR_ONLY);
      return true;
    }
    return isWrap(argument);
  }

  private static boolean isWrap(Expression argument) {
    return argument instanceof J.MethodInvocation call
        && call.getSimpleName().equals("wrap")
        && Calls.hasArguments(call, 1)
        && call.getMethodType() != null
        && call.getMethodType()
            .getDeclaringType()
            .getFullyQualifiedName()
            .equals("java.nio.ByteBuffer");
  }

  private Expression ofMillis(Expression argument, Expression millis) {
    imports.accept("java.time.Instant");
    return Expressions.staticCall(
        argument.getPrefix(), "java.time.Instant", "ofEpochMilli", INSTANT, millis);
  }

  private Expression bytes(String factory, Expression argument, Expression content) {
    imports.accept("dev.awsevents.value.Bytes");
    return Expressions.staticCall(
        argument.getPrefix(), "dev.awsevents.value.Bytes", factory, BYTES, content);
  }

  private Expression buffer(Expression argument) {
    if (isWrap(argument) && argument instanceof J.MethodInvocation wrap) {
      return bytes("of", argument, wrap.getArguments().get(0).withPrefix(Space.EMPTY));
    }
    return argument;
  }

  private Expression openEnum(PropertyMapping property, Expression argument, Expression text) {
    String type = property.ourType();
    imports.accept(type.replaceFirst("\\$.*", ""));
    return Expressions.create(argument.getPrefix(), type, text);
  }
}
