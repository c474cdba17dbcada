package dev.awsevents.cli.schema.avro;

import dev.awsevents.codegen.model.TypeName;
import java.util.Locale;
import java.util.Set;

/** Names that Avro allows: letters of English, digits and underscores, no digit first. */
final class AvroNames {
  private AvroNames() {}

  /**
   * The namespace of a type. That of a nested type ends with the lower-case name of the type around
   * it, since a package of Java cannot have the same name as a class beside it.
   */
  static String namespace(TypeName name) {
    String folder = name.packageName().substring("dev.".length());
    return name.isRoot() ? folder : folder + "." + name.root().toLowerCase(Locale.ROOT);
  }

  static String fullName(TypeName name) {
    return namespace(name) + "." + name.simpleName();
  }

  /**
   * The name of a field, with a number behind it if another one has the name already.
   *
   * @param taken the names of the fields before it; this one is added
   */
  static String field(String wireName, Set<String> taken) {
    String name = wireName.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9])", "_");
    String distinct = name;
    for (int i = 2; !taken.add(distinct); i++) {
      distinct = name + "_" + i;
    }
    return distinct;
  }
}
