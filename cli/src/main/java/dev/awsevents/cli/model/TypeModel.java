package dev.awsevents.cli.model;

import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.read.FormatTypes;
import dev.awsevents.codegen.read.SchemaReader;
import dev.awsevents.conformance.SchemaFile;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The generator's model of a schema and of all schemas that it refers to. */
public final class TypeModel {
  private final Root root;
  private final Map<TypeName, TypeDefinition> types = new HashMap<>();

  private TypeModel(Model model, TypeName name) {
    for (Root each : model.roots()) {
      types.put(each.name(), each.type());
      each.nested().forEach(type -> types.put(type.name(), type));
    }
    this.root =
        model.roots().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  /** The model of a schema. */
  public static TypeModel of(SchemaFile schema) {
    SchemaReader reader =
        new SchemaReader(new LibrarySchemas(), FormatTypes.NONE, TypeModel::refuse);
    closure(schema)
        .forEach(
            (path, file) ->
                reader.add(URI.create(file.id()), file.type().getPackageName(), file.typeName()));
    return new TypeModel(
        reader.read(), new TypeName(schema.type().getPackageName(), schema.typeName(), ""));
  }

  /** The schemas of the library must not cause warnings. */
  private static void refuse(String warning) {
    throw new IllegalStateException(warning);
  }

  /** The schema and all files that it refers to, by path. */
  private static Map<String, SchemaFile> closure(SchemaFile schema) {
    Map<String, SchemaFile> files = new LinkedHashMap<>();
    Deque<SchemaFile> open = new ArrayDeque<>();
    open.add(schema);
    while (!open.isEmpty()) {
      SchemaFile file = open.remove();
      if (files.put(file.path(), file) == null) {
        for (String reference : file.json().findValuesAsText("$ref")) {
          open.add(file.resolve(reference.split("#", -1)[0]));
        }
      }
    }
    return files;
  }

  /** The type of the schema itself. */
  public Root root() {
    return root;
  }

  /** The type with a name: that of the schema, or one that it refers to. */
  public TypeDefinition type(TypeName name) {
    TypeDefinition type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("there is no type " + name);
    }
    return type;
  }
}
