package dev.awsevents.cli.schema.type;

import dev.awsevents.cli.schema.type.ValueType.ObjectReference;
import dev.awsevents.cli.schema.type.ValueType.UnionReference;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.conformance.SchemaFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A payload and all types that it consists of. */
public final class PayloadModel {
  private final SchemaFile schema;
  private final Member root;
  private final List<TypeName> names;
  private final Map<TypeName, ObjectType> objects;
  private final Map<TypeName, UnionType> unions;

  /**
   * A payload.
   *
   * @param root the payload as a member: its type, and a name for a format that has no documents
   *     that are lists or maps
   * @param names of all types that are objects or unions, in the order of the references
   */
  PayloadModel(
      SchemaFile schema,
      Member root,
      List<TypeName> names,
      Map<TypeName, ObjectType> objects,
      Map<TypeName, UnionType> unions) {
    this.schema = schema;
    this.root = root;
    this.names = names;
    this.objects = Map.copyOf(objects);
    this.unions = Map.copyOf(unions);
  }

  /** The payload that a schema describes. */
  public static PayloadModel of(SchemaFile schema) {
    return ModelReader.read(schema);
  }

  /** The schema that it was read from. */
  public SchemaFile schema() {
    return schema;
  }

  /** Simple name of the type. */
  public String name() {
    return schema.typeName();
  }

  /** The names of all its objects and unions, in the order in which the schema refers to them. */
  public List<TypeName> names() {
    return names;
  }

  /** Whether the payload is a list or a map, and no object with known members. */
  public boolean isContainer() {
    return !(root.type() instanceof ObjectReference) && !(root.type() instanceof UnionReference);
  }

  /**
   * The payload as a member. Its name is for formats whose documents are always objects: the name
   * that a list or a map has in Java.
   */
  public Member root() {
    return root;
  }

  /** The object with a name. */
  public ObjectType object(TypeName name) {
    return found(objects.get(name), name);
  }

  /** The union with a name; null if the type is an object. */
  public @Nullable UnionType findUnion(TypeName name) {
    return unions.get(name);
  }

  /** The union with a name. */
  public UnionType union(TypeName name) {
    return found(unions.get(name), name);
  }

  private static <T> T found(@Nullable T type, TypeName name) {
    if (type == null) {
      throw new IllegalArgumentException("there is no type " + name);
    }
    return type;
  }
}
