package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gives the roots of a package different names. Definitions of several files that have one name get
 * the names of their files in front, all of them: so their names do not depend on the order of the
 * files. A root that has the name of its file keeps it.
 */
final class RootNames {
  private RootNames() {}

  static List<RootSchema> distinct(List<RootSchema> roots) {
    Map<String, Integer> owners = new HashMap<>();
    roots.forEach(root -> owners.merge(key(root.name()), 1, Integer::sum));
    Set<String> taken = new HashSet<>(owners.keySet());
    List<RootSchema> distinct = new ArrayList<>();
    for (RootSchema root : roots) {
      boolean unique = owners.getOrDefault(key(root.name()), 0) == 1;
      String file = file(root.schema().location());
      distinct.add(
          unique || file.isEmpty() || file.equals(root.name().root())
              ? root
              : new RootSchema(
                  root.schema(), inFile(root.name(), file, taken), root.eventOrigin()));
    }
    return distinct;
  }

  private static TypeName inFile(TypeName name, String file, Set<String> taken) {
    String natural = file + name.root();
    TypeName inFile = new TypeName(name.packageName(), natural, "");
    for (int number = 2; !taken.add(key(inFile)); number++) {
      inFile = new TypeName(name.packageName(), natural + number, "");
    }
    return inFile;
  }

  /** The name of a type that is named by the file, or nothing if the document is no file. */
  private static String file(SchemaLocation location) {
    String path = location.document().getPath();
    return path == null ? "" : DefinitionNames.ofFile(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Names that differ in case only would be one file in some file systems. */
  private static String key(TypeName name) {
    return name.packageName() + "." + name.root().toLowerCase(Locale.ROOT);
  }
}
