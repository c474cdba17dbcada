package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Keywords;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;

/** Decides whether a schema says enough of a value to become a root. */
final class RootKinds {
  private RootKinds() {}

  /** Whether the schema describes values at all, and not only holds definitions. */
  static boolean isValue(LocatedSchema schema, ValueKind kind) {
    if (kind instanceof OnlyNull) {
      return false;
    }
    return !(kind instanceof Anything) || Keywords.restrictValues(schema.json());
  }

  /** Whether a value of this kind is more than any object, or any value at all. */
  static boolean isSpecific(ValueKind kind) {
    return !(kind instanceof Anything)
        && (!(kind instanceof Members members) || members.value() != null);
  }

  /** Whether a schema is the very one that describes a type with a name. */
  static boolean isOwnType(LocatedSchema schema, ValueKind kind) {
    return NamedShapes.isNamed(kind) && kind.origin().location().equals(schema.location());
  }

  /** Whether a value of this kind holds other values of a certain kind, or may do so. */
  static boolean isCollection(ValueKind kind) {
    return kind instanceof Elements
        || kind instanceof Mixed
        || (kind instanceof Members members && members.value() != null);
  }
}
