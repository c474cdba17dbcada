package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.Shortcut;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.naming.ReservedNames;
import java.util.Optional;

/** Checks that the names of shortcuts are free, and that shortcuts lead to values. */
final class ShortcutCheck {
  private ShortcutCheck() {}

  static void check(RecordType record, Model model) {
    for (Shortcut shortcut : record.shortcuts()) {
      boolean taken =
          record.fields().stream().anyMatch(field -> field.javaName().equals(shortcut.name()));
      if (taken || !ReservedNames.isComponentName(shortcut.name())) {
        throw new SchemaException(
            shortcut.location(),
            "a shortcut of " + record.name().simpleName() + " cannot be named " + shortcut.name(),
            "give it another name");
      }
      follow(shortcut, record, model);
    }
  }

  private static void follow(Shortcut shortcut, RecordType start, Model model) {
    RecordType record = start;
    for (int i = 0; i < shortcut.wireNames().size(); i++) {
      String name = shortcut.wireNames().get(i);
      Optional<Field> field = record.field(name);
      if (field.isEmpty()) {
        throw new SchemaException(
            shortcut.location(),
            record.name().simpleName() + " has no property " + name,
            "correct the pointer");
      }
      TypeReference type = field.get().type();
      if (i == shortcut.wireNames().size() - 1) {
        checkTarget(shortcut, type);
      } else if (type instanceof Named named && named.shape() == Shape.RECORD) {
        record = model.record(named.name());
      } else {
        throw new SchemaException(
            shortcut.location(), name + " is not a record", "lead through records only");
      }
    }
  }

  /** A shortcut to a collection could not tell an absent collection from an empty one. */
  private static void checkTarget(Shortcut shortcut, TypeReference type) {
    if (type.isCollection() || type instanceof TypeReference.Parameter) {
      throw new SchemaException(
          shortcut.location(),
          "a shortcut leads to a single value of a known type",
          "use the accessors");
    }
  }
}
