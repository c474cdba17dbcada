package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.internal.ListUtils;
import org.openrewrite.java.tree.JavaType;

/** Puts our classes in the place of AWS's in the types that trees know. */
final class TypeAttribution {
  private final Set<String> used;
  private final IdentityHashMap<JavaType, JavaType> changed = new IdentityHashMap<>();

  TypeAttribution(Set<String> used) {
    this.used = used;
  }

  @Nullable JavaType change(@Nullable JavaType type) {
    if (type == null || type instanceof JavaType.Primitive) {
      return type;
    }
    JavaType known = changed.get(type);
    if (known != null) {
      return known;
    }
    // Types refer to each other: what is asked for again while it is changed stays as it is.
    changed.put(type, type);
    JavaType result = changeOnce(type);
    changed.put(type, result);
    return result;
  }

  private JavaType changeOnce(JavaType type) {
    String aws = AwsClasses.name(type);
    if (aws != null) {
      TypeMapping mapping = Mapping.get().type(aws, used);
      return mapping == null || mapping.ours().isEmpty()
          ? type
          : Expressions.shallow(mapping.ours());
    }
    if (type instanceof JavaType.Parameterized parameterized) {
      return parameterized.withTypeParameters(all(parameterized.getTypeParameters()));
    }
    if (type instanceof JavaType.Array array) {
      JavaType element = change(array.getElemType());
      return element == null ? array : array.withElemType(element);
    }
    if (type instanceof JavaType.Method method) {
      JavaType declaring = change(method.getDeclaringType());
      JavaType result = change(method.getReturnType());
      return method
          .withDeclaringType(
              declaring instanceof JavaType.FullyQualified d ? d : method.getDeclaringType())
          .withReturnType(result == null ? method.getReturnType() : result)
          .withParameterTypes(all(method.getParameterTypes()));
    }
    if (type instanceof JavaType.Variable variable) {
      JavaType of = change(variable.getType());
      return of == null ? variable : variable.withType(of);
    }
    return type;
  }

  private List<JavaType> all(List<JavaType> types) {
    return ListUtils.map(types, this::change);
  }
}
