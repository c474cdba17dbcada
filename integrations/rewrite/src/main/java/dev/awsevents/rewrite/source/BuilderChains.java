package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.ConstructorMapping;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.mapping.TypeMapping.Shape;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeUtils;

/** Turns {@code new X(a).withB(b)} into {@code X.builder().a(a).b(b).build()}. */
final class BuilderChains {
  private final Set<String> used;
  private final BuilderWrites writes;
  private final Consumer<String> imports;

  BuilderChains(Set<String> used, BuilderWrites writes, Consumer<String> imports) {
    this.used = used;
    this.writes = writes;
    this.imports = imports;
  }

  /** The object that a chain of {@code with} methods begins with. */
  static Expression root(Expression expression) {
    Expression root = expression;
    while (root instanceof J.MethodInvocation call
        && Calls.isSetter(call)
        && call.getSelect() != null) {
      root = call.getSelect();
    }
    return root;
  }

  /** Plans a whole chain, or a lone {@code new X()}; false if a part of it has no counterpart. */
  boolean plan(Expression chain, Plan plan, boolean build) {
    if (!(root(chain) instanceof J.NewClass created)) {
      return false;
    }
    TypeMapping type = created(created);
    if (type != null && type.shape() == Shape.KEYED_UNION) {
      return planFactory(chain, created, plan);
    }
    if (type == null || type.shape() != Shape.RECORD || !canConstruct(created, plan)) {
      return false;
    }
    if (!planCalls(chain, plan)) {
      return false;
    }
    plan.add(created, Plan.Step.BUILDER);
    if (build) {
      plan.add(chain, Plan.Step.BUILD);
    }
    return true;
  }

  /** Plans the {@code with} methods of a chain. */
  static boolean planCalls(Expression chain, Plan plan) {
    List<J.MethodInvocation> calls = new ArrayList<>();
    for (Expression e = chain;
        e instanceof J.MethodInvocation call && Calls.isSetter(call);
        e = call.getSelect()) {
      PropertyMapping property = Calls.written(call);
      if (property == null || !BuilderWrites.plan(property, call.getArguments().get(0), plan)) {
        return false;
      }
      calls.add(call);
    }
    calls.forEach(call -> plan.add(call, Plan.Step.BUILDER_CALL));
    return true;
  }

  /** Sets the property at the builder that the call is selected on. */
  Expression call(J.MethodInvocation before, J.MethodInvocation after) {
    PropertyMapping property = Calls.written(before);
    Expression argument = before.getArguments().get(0);
    if (property == null) {
      return after;
    }
    J.MethodInvocation renamed =
        Expressions.renamed(after, property.accessor(), builderType(property.aws()));
    return renamed.withArguments(
        List.of(writes.value(property, argument, after.getArguments().get(0))));
  }

  /** What the builder takes in the place of the argument of a setter. */
  Expression argument(J.MethodInvocation before, Expression argument) {
    PropertyMapping property = Calls.written(before);
    return property == null
        ? argument
        : writes.value(property, before.getArguments().get(0), argument);
  }

  /** {@code DynamoDbAttributeValue.ofS(s)}. */
  Expression factory(J tree, Expression after, String property, Expression argument) {
    TypeMapping type = created((J.NewClass) root((Expression) tree));
    PropertyMapping mapping = type == null ? null : Mapping.get().property(type.aws(), property);
    if (type == null || mapping == null) {
      return after;
    }
    return Expressions.staticCall(
        after.getPrefix(),
        type.ours(),
        mapping.accessor().replaceFirst("^as", "of"),
        Expressions.shallow(type.ours()),
        writes.value(mapping, argument, argument).withPrefix(Space.EMPTY));
  }

  /** {@code X.builder()}, with what the constructor sets. */
  Expression construct(J.NewClass before, J.NewClass after) {
    TypeMapping type = created(before);
    if (type == null) {
      return after;
    }
    Expression builder =
        Expressions.staticCall(
            after.getPrefix(),
            type.ours(),
            "builder",
            Expressions.shallow(type.ours() + "$Builder"));
    imports.accept(type.ours().replaceFirst("\\$.*", ""));
    List<Expression> arguments = arguments(after);
    List<Expression> old = arguments(before);
    List<PropertyMapping> properties = properties(before);
    for (int i = 0; i < arguments.size(); i++) {
      PropertyMapping property = properties.get(i);
      if (!Calls.isNull(old.get(i))) {
        builder =
            Expressions.call(
                builder,
                property.accessor(),
                Expressions.shallow(type.ours() + "$Builder"),
                writes.value(property, old.get(i), arguments.get(i)));
      }
    }
    return builder;
  }

  /** The text or other value that a constructor of a keyed union gets. */
  static @Nullable String keyOfConstructor(J.NewClass created) {
    ConstructorMapping constructor = constructor(created);
    return constructor == null || constructor.properties().size() != 1
        ? null
        : constructor.properties().get(0);
  }

  private boolean planFactory(Expression chain, J.NewClass created, Plan plan) {
    if (chain == created) {
      String key = keyOfConstructor(created);
      if (key != null) {
        plan.add(created, Plan.Step.FACTORY);
      }
      return key != null;
    }
    boolean once =
        chain instanceof J.MethodInvocation call
            && call.getSelect() == created
            && arguments(created).isEmpty()
            && Calls.written(call) != null
            && takesOneValue(call)
            && BuilderWrites.plan(
                Objects.requireNonNull(Calls.written(call)), call.getArguments().get(0), plan);
    if (once) {
      plan.add(chain, Plan.Step.FACTORY);
    }
    return once;
  }

  /** Not several values, which become a list. */
  private static boolean takesOneValue(J.MethodInvocation call) {
    return call.getMethodType() != null
        && !(call.getMethodType().getParameterTypes().get(0) instanceof JavaType.Array)
        && (Calls.isCollection(call.getArguments().get(0).getType())
            == Calls.isCollection(call.getMethodType().getParameterTypes().get(0)))
        && !TypeUtils.isOfClassType(
            call.getMethodType().getParameterTypes().get(0), "java.util.Collection");
  }

  private static boolean canConstruct(J.NewClass created, Plan plan) {
    if (created.getBody() != null) {
      return false;
    }
    List<Expression> arguments = arguments(created);
    List<PropertyMapping> properties = properties(created);
    if (properties.size() != arguments.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      boolean set = !Calls.isNull(arguments.get(i));
      if (set
          && (!properties.get(i).hasAccessor()
              || !BuilderWrites.plan(properties.get(i), arguments.get(i), plan))) {
        return false;
      }
    }
    return true;
  }

  private static List<PropertyMapping> properties(J.NewClass created) {
    List<PropertyMapping> properties = new ArrayList<>();
    ConstructorMapping constructor = constructor(created);
    if (constructor != null) {
      for (String name : constructor.properties()) {
        PropertyMapping property = Mapping.get().property(constructor.aws(), name);
        if (property != null) {
          properties.add(property);
        }
      }
    }
    return properties;
  }

  private static @Nullable ConstructorMapping constructor(J.NewClass created) {
    JavaType.Method method = created.getConstructorType();
    String name = AwsClasses.name(created.getType());
    if (method == null || name == null) {
      return null;
    }
    List<String> parameters =
        method.getParameterTypes().stream().map(BuilderChains::erased).toList();
    return Mapping.get().constructor(name, parameters);
  }

  private static String erased(JavaType type) {
    if (type instanceof JavaType.Array array) {
      return erased(array.getElemType()) + "[]";
    }
    if (type instanceof JavaType.Primitive primitive) {
      return primitive == JavaType.Primitive.String ? "java.lang.String" : primitive.getKeyword();
    }
    JavaType.FullyQualified declared = TypeUtils.asFullyQualified(type);
    return declared == null ? "" : declared.getFullyQualifiedName();
  }

  static List<Expression> arguments(J.NewClass created) {
    return created.getArguments().stream().filter(a -> !(a instanceof J.Empty)).toList();
  }

  private @Nullable TypeMapping created(J.NewClass created) {
    String name = AwsClasses.name(created.getType());
    return name == null ? null : Mapping.get().type(name, used);
  }

  private JavaType.@Nullable FullyQualified builderType(String aws) {
    TypeMapping type = Mapping.get().type(aws, used);
    return type == null ? null : Expressions.shallow(type.ours() + "$Builder");
  }
}
