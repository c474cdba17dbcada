package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.ReservedNames;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks that folders become packages that Java allows, beside the types. */
public final class PackageCheck {
  private static final String RENAME =
      "rename the folder of the file, or set another targetPackage";

  private PackageCheck() {}

  /**
   * Checks the packages of a model.
   *
   * @throws SchemaException for the first thing that is wrong
   */
  public static void check(Model model) {
    Set<String> packages = new HashSet<>();
    for (Root root : model.roots()) {
      String name = root.name().packageName();
      if (!ReservedNames.isPackageName(name)) {
        throw new SchemaException(
            root.type().location(), "a package cannot be named " + name, RENAME);
      }
      for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
        packages.add(name.substring(0, end));
      }
    }
    for (Root root : model.roots()) {
      checkTypes(root, packages);
    }
  }

  /** No type may be named like a package (JLS 7.1). */
  private static void checkTypes(Root root, Set<String> packages) {
    TypeName name = root.name();
    Stream.concat(Stream.of(name.root()), GeneratedNames.siblings(name.root()).stream())
        .map(type -> name.packageName().isEmpty() ? type : name.packageName() + "." + type)
        .filter(packages::contains)
        .findFirst()
        .ifPresent(
            type -> {
              throw new SchemaException(
                  root.type().location(),
                  "there is a package " + type + " too, so that no type can be named like that",
                  "rename the file, or the folder that becomes the package");
            });
  }
}
