package dev.awsevents.rewrite.tree;

import dev.awsevents.rewrite.mapping.Mapping;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaSourceFile;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Recognises the classes of aws-lambda-java-events. */
public final class AwsClasses {
  private AwsClasses() {}

  /** The binary name of the class if it is one of AWS's; null if not. */
  public static @Nullable String name(@Nullable JavaType type) {
    JavaType.FullyQualified declared = TypeUtils.asFullyQualified(type);
    return declared != null && declared.getFullyQualifiedName().startsWith(Mapping.AWS_PACKAGE)
        ? declared.getFullyQualifiedName()
        : null;
  }

  /** All classes of AWS that the file uses. */
  public static Set<String> usedIn(JavaSourceFile file) {
    Set<String> used = new TreeSet<>();
    for (JavaType type : file.getTypesInUse().getTypesInUse()) {
      add(type, used);
    }
    for (JavaType.Method method : file.getTypesInUse().getUsedMethods()) {
      add(method.getDeclaringType(), used);
      add(method.getReturnType(), used);
    }
    return used;
  }

  private static void add(@Nullable JavaType type, Set<String> used) {
    String name = name(type);
    if (name != null) {
      used.add(name);
    }
    if (type instanceof JavaType.Parameterized parameterized) {
      parameterized.getTypeParameters().forEach(parameter -> add(parameter, used));
    } else if (type instanceof JavaType.Array array) {
      add(array.getElemType(), used);
    }
  }
}
