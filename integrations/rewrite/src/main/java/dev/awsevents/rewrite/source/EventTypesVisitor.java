package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.mapping.TypeMapping.Shape;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Tree;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.SearchResult;

/**
 * Turns one file. Methods change first, while the types are still those of AWS and tell which
 * methods are meant; the types change last.
 */
public final class EventTypesVisitor extends JavaVisitor<ExecutionContext> {
  private static final String COPIED =
      "the builder copies the collection: what is changed in it later does not count";

  private Plan plan = new Plan();
  private Set<String> used = Set.of();
  private Map<String, String> taken = Map.of();
  private NeverNull neverNull = new NeverNull();
  private GetterReads reads = new GetterReads(this::importType);
  private Constants constants = new Constants(used, this::importType);
  private GetterConsumers consumers = new GetterConsumers(this::importType);
  private BuilderChains chains =
      new BuilderChains(used, new BuilderWrites(this::importType), this::importType);

  /** Made for one run over any number of files. */
  public EventTypesVisitor() {}

  @Override
  public @Nullable J visit(@Nullable Tree tree, ExecutionContext context) {
    if (!(tree instanceof JavaSourceFile file)) {
      return super.visit(tree, context);
    }
    plan = new Plan();
    neverNull = new NeverNull();
    used = AwsClasses.usedIn(file);
    reads = new GetterReads(this::importType);
    constants = new Constants(used, this::importType);
    consumers = new GetterConsumers(this::importType);
    chains = new BuilderChains(used, new BuilderWrites(this::importType), this::importType);
    return super.visit(tree, context);
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit file, ExecutionContext context) {
    taken = TypeNames.takenNames(file);
    J visited = super.visitCompilationUnit(file, context);
    doAfterVisit(new TypeNames(used));
    return visited;
  }

  private void importType(String type) {
    if (taken.getOrDefault(type.replaceFirst(".*\\.", ""), type).equals(type)) {
      maybeAddImport(type, null, false);
    }
  }

  @Override
  public J visitBlock(J.Block block, ExecutionContext context) {
    new LocalBuilders(chains).plan(block, plan);
    return super.visitBlock(block, context);
  }

  @Override
  public J visitMethodDeclaration(J.MethodDeclaration method, ExecutionContext context) {
    neverNull = new NeverNull();
    HandlerUpdates.plan(method, getCursor(), plan);
    return super.visitMethodDeclaration(method, context);
  }

  @Override
  public J visitVariableDeclarations(
      J.VariableDeclarations declarations, ExecutionContext context) {
    neverNull.declare(declarations);
    J visited = super.visitVariableDeclarations(declarations, context);
    if (plan.has(declarations, Plan.Step.BUILDER_VARIABLE)
        && visited instanceof J.VariableDeclarations changed
        && changed.getTypeExpression() != null
        && !(changed.getTypeExpression() instanceof J.Identifier type
            && type.getSimpleName().equals("var"))) {
      TypeMapping mapping = mapping(declarations.getType());
      if (mapping != null) {
        Expression builder = Expressions.className(mapping.ours() + "$Builder");
        importType(mapping.ours().replaceFirst("\\$.*", ""));
        return changed.withTypeExpression(
            ((TypeTree) builder).withPrefix(changed.getTypeExpression().getPrefix()));
      }
    }
    return visited;
  }

  @Override
  public J visitNewClass(J.NewClass created, ExecutionContext context) {
    if (AwsClasses.name(created.getType()) == null) {
      return super.visitNewClass(created, context);
    }
    boolean planned =
        plan.has(created, Plan.Step.BUILDER)
            || (getCursor().getParentTreeCursor().getValue() instanceof J.MethodInvocation call
                && plan.has(call, Plan.Step.FACTORY))
            || chains.plan(created, plan, true);
    J visited = super.visitNewClass(created, context);
    if (!(visited instanceof J.NewClass after)) {
      return visited;
    }
    if (!planned) {
      return SearchResult.found(after, "build it: its type has a builder, and no such constructor");
    }
    if (plan.has(created, Plan.Step.FACTORY)) {
      String key = BuilderChains.keyOfConstructor(created);
      return key == null
          ? after
          : chains.factory(created, after, key, BuilderChains.arguments(after).get(0));
    }
    if (!plan.has(created, Plan.Step.BUILDER)) {
      return after;
    }
    Expression builder = chains.construct(created, after);
    boolean shared =
        BuilderChains.arguments(created).stream()
            .anyMatch(argument -> LaterChanges.follow(argument, getCursor()));
    return built(created, shared ? SearchResult.found(builder, COPIED) : builder);
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
    if (Calls.isSetter(call) && !plan.has(call, Plan.Step.BUILDER_CALL)) {
      chains.plan(call, plan, true);
    }
    GetterConsumers.plan(call, plan);
    PropertyMapping written = Calls.isBuilderCall(call) ? Calls.written(call) : null;
    boolean builderCall =
        written != null && BuilderWrites.plan(written, call.getArguments().get(0), plan);
    J visited = super.visitMethodInvocation(call, context);
    if (!(visited instanceof J.MethodInvocation after)) {
      return visited;
    }
    Expression consumed = consumers.consume(call, after);
    if (consumed != null) {
      return consumed;
    }
    if (neverNull.isAsked(call)) {
      return SearchResult.found(after, "it is never null, but empty");
    }
    if (neverNull.isChanged(call)) {
      return SearchResult.found(after, "it is unmodifiable");
    }
    if (Calls.target(call) == null) {
      return after;
    }
    if (plan.has(call, Plan.Step.FACTORY)) {
      return chains.factory(
          call,
          after,
          call.getSimpleName().replaceFirst("^(set|with)", ""),
          after.getArguments().get(0));
    }
    if (plan.has(call, Plan.Step.UPDATE) && after.getSelect() != null) {
      return HandlerUpdates.update(
          call,
          after.getPrefix(),
          after.getSelect(),
          chains.argument(call, after.getArguments().get(0)));
    }
    if (builderCall || plan.has(call, Plan.Step.BUILDER_CALL)) {
      Expression builder = chains.call(call, after);
      boolean shared = LaterChanges.follow(call.getArguments().get(0), getCursor());
      return built(call, shared ? SearchResult.found(builder, COPIED) : builder);
    }
    PropertyMapping property = Calls.read(call);
    if (property != null) {
      return read(call, after, property);
    }
    return Remarks.remark(call, after, mapping(call.getType()));
  }

  private Expression read(
      J.MethodInvocation call, J.MethodInvocation after, PropertyMapping property) {
    if (!property.hasAccessor()) {
      return SearchResult.found(after, property.note());
    }
    return plan.has(call, Plan.Step.ACCESSOR_ONLY)
        ? GetterReads.accessor(after, property)
        : reads.read(after, property, getCursor());
  }

  private Expression built(J before, Expression builder) {
    JavaType type = before instanceof Expression e ? e.getType() : null;
    return plan.has(before, Plan.Step.BUILD)
        ? Expressions.call(builder, "build", type == null ? JavaType.Unknown.getInstance() : type)
        : builder;
  }

  @Override
  public J visitIdentifier(J.Identifier identifier, ExecutionContext context) {
    J visited = super.visitIdentifier(identifier, context);
    if (plan.has(identifier, Plan.Step.BUILD) && visited instanceof J.Identifier builder) {
      JavaType type = identifier.getType();
      return Expressions.call(
          builder, "build", type == null ? JavaType.Unknown.getInstance() : type);
    }
    JavaType.Variable field = identifier.getFieldType();
    if (field != null) {
      return constants.named(identifier, field, getCursor(), visited);
    }
    TypeMapping mapping = mapping(identifier.getType());
    return mapping != null
            && mapping.shape() == Shape.NONE
            && getCursor().firstEnclosing(J.Import.class) == null
            && identifier.getSimpleName().equals(simpleName(mapping.aws()))
        ? SearchResult.found(visited, mapping.reason())
        : visited;
  }

  private static String simpleName(String binaryName) {
    return binaryName.replaceFirst(".*[.$]", "");
  }

  @Override
  public J visitFieldAccess(J.FieldAccess access, ExecutionContext context) {
    PropertyMapping array = Calls.read(access.getTarget());
    boolean length =
        array != null
            && array.reads() == Conversion.ARRAY
            && access.getSimpleName().equals("length");
    if (length) {
      plan.add(access.getTarget(), Plan.Step.ACCESSOR_ONLY);
    }
    J visited = super.visitFieldAccess(access, context);
    if (!(visited instanceof J.FieldAccess after)) {
      return visited;
    }
    if (length) {
      return Expressions.call(
          after.getTarget().withPrefix(after.getPrefix()), "size", JavaType.Primitive.Int);
    }
    return constants.selected(access, after);
  }

  @Override
  public J visitMemberReference(J.MemberReference reference, ExecutionContext context) {
    J visited = super.visitMemberReference(reference, context);
    String owner = AwsClasses.name(reference.getContaining().getType());
    if (owner == null || !(visited instanceof J.MemberReference after)) {
      return visited;
    }
    String name = reference.getReference().getSimpleName();
    PropertyMapping property = Mapping.get().getter(owner, name);
    if (property != null && property.hasAccessor()) {
      J.MemberReference renamed =
          after.withReference(after.getReference().withSimpleName(property.accessor()));
      if (after.getMethodType() != null) {
        renamed = renamed.withMethodType(after.getMethodType().withName(property.accessor()));
      }
      return property.reads() == Conversion.SAME || property.reads() == Conversion.UNBOXED
          ? renamed
          : SearchResult.found(renamed, "it is " + property.reads().meaning());
    }
    return List.of("toString", "hashCode", "equals").contains(name)
        ? after
        : SearchResult.found(after, "it has no such method");
  }

  @Override
  public J visitBinary(J.Binary binary, ExecutionContext context) {
    J visited = super.visitBinary(binary, context);
    return neverNull.isCompared(binary)
        ? SearchResult.found(visited, "it is never null, but empty")
        : visited;
  }

  @Override
  public J visitClassDeclaration(J.ClassDeclaration declaration, ExecutionContext context) {
    J visited = super.visitClassDeclaration(declaration, context);
    TypeTree parent = declaration.getExtends();
    if (parent != null
        && AwsClasses.name(parent.getType()) != null
        && visited instanceof J.ClassDeclaration after
        && after.getExtends() != null) {
      return after.withExtends(
          SearchResult.found(
              after.getExtends(), "a record has no subclasses: put it into a field"));
    }
    return visited;
  }

  @Override
  public J visitSwitch(J.Switch choice, ExecutionContext context) {
    planKnown(choice.getSelector().getTree());
    return super.visitSwitch(choice, context);
  }

  @Override
  public J visitSwitchExpression(J.SwitchExpression choice, ExecutionContext context) {
    planKnown(choice.getSelector().getTree());
    return super.visitSwitchExpression(choice, context);
  }

  private void planKnown(Expression selector) {
    if (isOpenEnum(selector.getType())) {
      plan.add(selector, Plan.Step.ACCESSOR_ONLY);
      plan.add(selector, Plan.Step.KNOWN);
    }
  }

  private boolean isOpenEnum(@Nullable JavaType type) {
    TypeMapping mapping = mapping(type);
    return mapping != null && mapping.shape() == Shape.OPEN_ENUM;
  }

  @Override
  public @Nullable J postVisit(J tree, ExecutionContext context) {
    J visited = super.postVisit(tree, context);
    return visited instanceof Expression selector && plan.has(tree, Plan.Step.KNOWN)
        ? Expressions.call(selector, "known", JavaType.Unknown.getInstance())
        : visited;
  }

  private @Nullable TypeMapping mapping(@Nullable JavaType type) {
    String name = AwsClasses.name(type);
    return name == null ? null : Mapping.get().type(name, used);
  }
}
