package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Root;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Types in the header of a root's record. The types nested in the root hide other roots of the
 * package there, which JavaPoet does not see: it takes the header to be outside of the record.
 */
final class HeaderTypes {
  private final String packageName;
  private final Set<String> hidden;

  HeaderTypes(Root root) {
    this.packageName = root.name().packageName();
    this.hidden =
        root.nested().stream().map(type -> type.name().nested()).collect(Collectors.toSet());
  }

  /** The type by a name that means it there. */
  TypeName of(TypeName type) {
    if (type instanceof ParameterizedTypeName generic) {
      TypeName[] arguments =
          generic.typeArguments().stream().map(this::of).toArray(TypeName[]::new);
      return ParameterizedTypeName.get(generic.rawType(), arguments).annotated(type.annotations());
    }
    if (type instanceof ClassName name && isHidden(name)) {
      // Without a package, its name is written as it is.
      return ClassName.get("", name.canonicalName()).annotated(type.annotations());
    }
    return type;
  }

  private boolean isHidden(ClassName name) {
    return name.packageName().equals(packageName)
        && name.enclosingClassName() == null
        && hidden.contains(name.simpleName());
  }
}
