package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.Shortcut;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.naming.ReservedNames;

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
    TypeReference type = new Named(start.name(), Shape.RECORD);
    String last = start.name().simpleName();
    for (String name : shortcut.wireNames()) {
      if (type instanceof MapOf map) {
        type = map.value();
      } else if (type instanceof Named named && named.shape() == Shape.RECORD) {
        type = field(shortcut, model.record(named.name()), name).type();
      } else {
        throw new SchemaException(
            shortcut.location(),
            last + " is neither a record nor a map",
            "lead through records and maps only");
      }
      last = name;
    }
    checkTarget(shortcut, type);
  }

  private static Field field(Shortcut shortcut, RecordType record, String name) {
    return record
        .field(name)
        .orElseThrow(
            () ->
                new SchemaException(
                    shortcut.location(),
                    record.name().simpleName() + " has no property " + name,
                    "correct the pointer"));
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
