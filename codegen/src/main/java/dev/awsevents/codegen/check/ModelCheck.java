package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.ReservedNames;
import java.util.HashMap;
import java.util.Map;

/** Checks that every type and component can have its name, and that records are not too large. */
public final class ModelCheck {
  private static final String RENAME = "give it another name with javaName";

  private ModelCheck() {}

  /**
   * Checks a whole model.
   *
   * @throws SchemaException for the first thing that is wrong
   */
  public static void check(Model model) {
    ConstantCheck.checkRecognition(model);
    Map<String, SchemaLocation> roots = new HashMap<>();
    for (Root root : model.roots()) {
      TypeName name = root.name();
      SchemaLocation location = root.type().location();
      if (!ReservedNames.isRootTypeName(name.root())) {
        throw new SchemaException(
            location, "a type cannot be named " + name.root(), "rename the file");
      }
      SchemaLocation twin = roots.put(name.packageName() + "." + name.root(), location);
      if (twin != null) {
        throw new SchemaException(
            location,
            "this and " + twin + " would both become " + name.root(),
            "rename one of them, or have them in folders of their own, which become packages");
      }
      checkNested(root);
      check(root.type(), model);
      root.nested().forEach(nested -> check(nested, model));
    }
  }

  private static void checkNested(Root root) {
    Map<String, SchemaLocation> names = new HashMap<>();
    for (TypeDefinition type : root.nested()) {
      String name = type.name().nested();
      if (!ReservedNames.isNestedTypeName(name) || name.equals(root.name().root())) {
        throw new SchemaException(
            type.location(),
            "a nested type cannot be named " + name,
            "move it to $defs under another name");
      }
      SchemaLocation twin = names.put(name, type.location());
      if (twin != null) {
        throw new SchemaException(
            type.location(),
            "this and " + twin + " would both become " + name,
            "move one of them to $defs under another name");
      }
    }
  }

  private static void check(TypeDefinition type, Model model) {
    ConstantCheck.check(type);
    if (type instanceof RecordType record) {
      checkRecord(record);
      ShortcutCheck.check(record, model);
    } else if (type instanceof UnionType union) {
      UnionCheck.check(union, model);
    }
  }

  private static void checkRecord(RecordType record) {
    if (record.fields().size() > JavaLimits.MAX_COMPONENTS) {
      throw new SchemaException(
          record.location(),
          "a record cannot have more than " + JavaLimits.MAX_COMPONENTS + " components",
          "leave the rarest properties to unknownFields");
    }
    Map<String, Field> names = new HashMap<>();
    for (Field field : record.fields()) {
      checkField(field, record);
      Field twin = names.put(field.javaName(), field);
      if (twin != null) {
        throw new SchemaException(
            field.location(),
            "this and " + twin.wireName() + " would both become " + field.javaName(),
            RENAME);
      }
    }
  }

  private static void checkField(Field field, RecordType record) {
    if (!ReservedNames.isComponentName(field.javaName())) {
      throw new SchemaException(
          field.location(),
          "a record component cannot be named '" + field.javaName() + "'",
          RENAME);
    }
    if (!field.aliases().isEmpty() && !isOfStrings(field.type())) {
      throw new SchemaException(
          field.location(),
          "only strings, and lists and maps of them, can have x-aliases",
          "declare the other spelling as a property");
    }
    if (field.type() instanceof TypeReference.Parameter && !record.name().isRoot()) {
      throw new SchemaException(
          field.location(),
          "only a property of the root can be a type parameter",
          "move it there, or use {}");
    }
  }

  /** Whether a value is the same in Java as it would be in free-form JSON. */
  private static boolean isOfStrings(TypeReference type) {
    Plain string = new Plain(Scalar.STRING);
    return type.equals(string)
        || type.equals(new TypeReference.ListOf(string, false))
        || type.equals(new TypeReference.MapOf(string));
  }
}
