package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeTree;
import org.openrewrite.marker.SearchResult;

/**
 * Changes the names of types, their imports, and what OpenRewrite knows of them.
 *
 * <p>OpenRewrite's own {@code ChangeType} moves one class. It does not know that a nested class
 * moves into another outer class, and may import two nested classes of one name.
 */
final class TypeNames extends JavaVisitor<ExecutionContext> {
  private final Set<String> used;
  private final TypeAttribution attribution;
  private final Map<String, String> taken = new HashMap<>();

  TypeNames(Set<String> used) {
    this.used = used;
    this.attribution = new TypeAttribution(used);
  }

  @Override
  public J visitCompilationUnit(J.CompilationUnit file, ExecutionContext context) {
    taken.putAll(takenNames(file));
    J visited = super.visitCompilationUnit(file, context);
    if (!(visited instanceof J.CompilationUnit after)) {
      return visited;
    }
    return after.withImports(withoutReplaced(after.getImports()));
  }

  /** The import after those that go away takes the space in front of them. */
  private List<J.Import> withoutReplaced(List<J.Import> imports) {
    List<J.Import> kept = new ArrayList<>();
    Space space = null;
    for (J.Import each : imports) {
      if (isReplaced(each)) {
        space = space == null ? each.getPrefix() : space;
      } else {
        kept.add(space == null ? each : each.withPrefix(space));
        space = null;
      }
    }
    return kept;
  }

  /** Simple names that mean a class in this file, and the class. */
  static Map<String, String> takenNames(J.CompilationUnit file) {
    Map<String, String> names = new HashMap<>();
    for (J.Import each : file.getImports()) {
      if (!each.isStatic() && !each.getTypeName().startsWith(Mapping.AWS_PACKAGE)) {
        names.put(each.getClassName(), each.getTypeName());
      }
    }
    new JavaIsoVisitor<Map<String, String>>() {
      @Override
      public J.ClassDeclaration visitClassDeclaration(
          J.ClassDeclaration declared, Map<String, String> found) {
        JavaType.FullyQualified type = declared.getType();
        found.put(declared.getSimpleName(), type == null ? "" : type.getFullyQualifiedName());
        return super.visitClassDeclaration(declared, found);
      }
    }.visit(file, names);
    return names;
  }

  /** Whether nothing of what is imported is left. */
  private boolean isReplaced(J.Import each) {
    if (!each.getPackageName().concat(".").startsWith(Mapping.AWS_PACKAGE)) {
      return false;
    }
    boolean star = each.getQualid().getSimpleName().equals("*");
    String name = each.getTypeName();
    return (star && !each.isStatic() && !name.contains("$"))
        ? used.stream().allMatch(this::isMapped)
        : isMapped(name.endsWith(".*") ? name.substring(0, name.length() - 2) : name);
  }

  private boolean isMapped(String aws) {
    TypeMapping type = Mapping.get().type(aws, used);
    return type == null || !type.ours().isEmpty();
  }

  @Override
  public J visitImport(J.Import each, ExecutionContext context) {
    TypeMapping mapping = Mapping.get().type(each.getTypeName(), used);
    return mapping != null && mapping.ours().isEmpty()
        ? SearchResult.found(each, mapping.reason())
        : each;
  }

  @Override
  public J visitFieldAccess(J.FieldAccess access, ExecutionContext context) {
    TypeMapping mapping = named(access.getName());
    return mapping == null ? super.visitFieldAccess(access, context) : name(mapping.ours(), access);
  }

  @Override
  public J visitIdentifier(J.Identifier identifier, ExecutionContext context) {
    if (getCursor().getParentTreeCursor().getValue() instanceof J.FieldAccess access
        && access.getName().getId().equals(identifier.getId())) {
      return super.visitIdentifier(identifier, context);
    }
    TypeMapping mapping = named(identifier);
    if (mapping != null) {
      return name(mapping.ours(), identifier);
    }
    String type = nameOfClass(identifier);
    return type != null && isTaken(type)
        ? name(type, identifier)
        : super.visitIdentifier(identifier, context);
  }

  /** The class if the identifier is its name, and not that of a variable or a method. */
  private static @Nullable String nameOfClass(J.Identifier identifier) {
    return identifier.getFieldType() == null
            && identifier.getType() instanceof JavaType.FullyQualified declared
            && declared.getClassName().equals(identifier.getSimpleName())
        ? declared.getFullyQualifiedName()
        : null;
  }

  /** The class that the identifier names; null if it names no class of AWS. */
  private @Nullable TypeMapping named(J.Identifier identifier) {
    String aws = identifier.getFieldType() == null ? AwsClasses.name(identifier.getType()) : null;
    if (aws == null || !aws.matches(".*[.$]" + identifier.getSimpleName())) {
      return null;
    }
    TypeMapping mapping = Mapping.get().type(aws, used);
    return mapping == null || mapping.ours().isEmpty() ? null : mapping;
  }

  private boolean isTaken(String outermost) {
    String taken = this.taken.get(outermost.replaceFirst(".*\\.", ""));
    return taken != null && !taken.equals(outermost);
  }

  private Expression name(String type, Expression old) {
    String outermost = type.replaceFirst("\\$.*", "");
    Expression name;
    if (isTaken(outermost)) {
      TypeTree qualified = TypeTree.build(type.replace('$', '.'));
      name = (Expression) qualified.withType(Expressions.shallow(type));
    } else {
      maybeAddImport(outermost, null, false);
      name = Expressions.className(type);
    }
    return name.<Expression>withPrefix(old.getPrefix()).withMarkers(old.getMarkers());
  }

  @Override
  public @Nullable JavaType visitType(@Nullable JavaType type, ExecutionContext context) {
    return attribution.change(type);
  }
}
