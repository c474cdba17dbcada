package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Recognises calls of methods of AWS's classes. */
final class Calls {
  private Calls() {}

  /**
   * The class of AWS on which a method is called: the class of the expression, because AWS's
   * classes inherit getters. Null if it is no class of AWS.
   */
  static @Nullable String target(J.MethodInvocation call) {
    JavaType.Method method = call.getMethodType();
    if (method == null || AwsClasses.name(method.getDeclaringType()) == null) {
      return null;
    }
    Expression select = call.getSelect();
    String name = select == null ? null : AwsClasses.name(select.getType());
    return name != null ? name : AwsClasses.name(method.getDeclaringType());
  }

  /** The property that the expression reads; null if it is not a getter. */
  static @Nullable PropertyMapping read(@Nullable Expression expression) {
    if (!(plain(expression) instanceof J.MethodInvocation call)) {
      return null;
    }
    String target = target(call);
    return target != null && hasArguments(call, 0) && call.getSelect() != null
        ? Mapping.get().getter(target, call.getSimpleName())
        : null;
  }

  /** Whether the method sets a property of an object of AWS and takes one argument. */
  static boolean isSetter(J.MethodInvocation call) {
    String target = target(call);
    return target != null
        && !target.endsWith("Builder")
        && hasArguments(call, 1)
        && call.getSimpleName().matches("(set|with)[A-Z].*");
  }

  /** Whether the method is one of a builder that Lombok has made for AWS. */
  static boolean isBuilderCall(J.MethodInvocation call) {
    String target = target(call);
    return target != null && target.endsWith("Builder") && call.getSimpleName().startsWith("with");
  }

  /** The property that a setter or a method of a builder sets; null if ours has none. */
  static @Nullable PropertyMapping written(J.MethodInvocation call) {
    String target = target(call);
    if (target == null) {
      return null;
    }
    String owner =
        target.endsWith("Builder") ? target.substring(0, target.lastIndexOf('$')) : target;
    PropertyMapping property =
        Mapping.get().property(owner, call.getSimpleName().replaceFirst("^(set|with)", ""));
    return property != null && property.hasAccessor() ? property : null;
  }

  static boolean hasArguments(J.MethodInvocation call, int count) {
    long arguments = call.getArguments().stream().filter(a -> !(a instanceof J.Empty)).count();
    return arguments == count;
  }

  /** Without parentheses. */
  static @Nullable Expression plain(@Nullable Expression expression) {
    return expression == null ? null : expression.unwrap();
  }

  static boolean isNull(@Nullable Expression expression) {
    return expression instanceof J.Literal literal && literal.getType() == JavaType.Primitive.Null;
  }

  static boolean isPrimitive(@Nullable JavaType type) {
    return type instanceof JavaType.Primitive primitive
        && primitive != JavaType.Primitive.String
        && primitive != JavaType.Primitive.Null;
  }

  static boolean isCollection(@Nullable JavaType type) {
    return TypeUtils.isAssignableTo("java.util.Map", type)
        || TypeUtils.isAssignableTo("java.util.Collection", type);
  }
}
