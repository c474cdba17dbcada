package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.read.Meaning.Choice;
import dev.awsevents.codegen.read.Meaning.Structure;
import dev.awsevents.codegen.read.Meaning.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The types with names of their own. One is defined once, where its schema stands; references to
 * it, also from inside itself, share its name.
 */
final class NamedTypes {
  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final RootSchemas roots;
  private final Consumer<String> warnings;
  private final Map<String, Named> known = new HashMap<>();
  private final Map<List<Object>, Named> alike = new HashMap<>();
  private final Map<TypeName, List<TypeDefinition>> nested = new HashMap<>();

  NamedTypes(
      SchemaDocuments documents,
      MeaningReader meanings,
      RootSchemas roots,
      Consumer<String> warnings) {
    this.warnings = warnings;
    this.documents = documents;
    this.meanings = meanings;
    this.roots = roots;
  }

  /** Whether a value has a type of its own: a record, a union or an open enum. */
  static boolean isNamed(Meaning meaning) {
    return meaning instanceof Structure || meaning instanceof Choice || isEnum(meaning);
  }

  /** A single value is not worth a type. */
  private static boolean isEnum(Meaning meaning) {
    return meaning instanceof Text text
        && (text.schema().has("x-open-enum") ? !text.values().isEmpty() : text.values().size() > 1)
        && text.values().size() <= JavaLimits.MAX_ENUM_VALUES
        && Scalars.isString(text);
  }

  /** The types nested in a root, in the order in which it refers to them. */
  List<TypeDefinition> nestedIn(TypeName root) {
    return nested.getOrDefault(root, List.of());
  }

  /** Defines the type of a root, also where it only refers to another schema. */
  TypeDefinition define(RootSchema root, Meaning meaning) {
    Origin origin = Origin.of(new Description.Single(root.place()));
    Meaning own = decide(meaning, root.name()).withOrigin(origin);
    remember(own, root.name(), root.name(), own);
    return definition(root.name(), own);
  }

  /**
   * The named type of a meaning.
   *
   * @param owner the type that refers to it
   * @param hint what it is called where its schema has no name
   */
  Named named(Meaning meaning, TypeName owner, String hint) {
    TypeName root = roots.rootOf(meaning.origin(), owner);
    Named found = known.get(key(meaning, root));
    if (found != null) {
      return found;
    }
    Meaning decided = decide(meaning, owner);
    TypeName rootType = roots.at(meaning.origin());
    if (rootType != null) {
      return remember(meaning, root, rootType, decided);
    }
    List<Object> likeness = likeness(decided, root, hint);
    Named twin = alike.get(likeness);
    if (twin != null && !meaning.origin().isDefinition()) {
      return twin;
    }
    String simpleName = roots.nestedName(meaning.origin(), root, owner, hint);
    Named type =
        remember(meaning, root, new TypeName(root.packageName(), root.root(), simpleName), decided);
    alike.putIfAbsent(likeness, type);
    List<TypeDefinition> siblings = nested.computeIfAbsent(root, unused -> new ArrayList<>());
    int place = siblings.size();
    TypeDefinition definition = definition(type.name(), decided);
    siblings.add(
        place, definition); // before the types that it refers to, as a reader would have it
    return type;
  }

  private Named remember(Meaning meaning, TypeName root, TypeName name, Meaning decided) {
    Shape shape =
        decided instanceof Structure
            ? Shape.RECORD
            : decided instanceof Choice ? Shape.UNION : Shape.OPEN_ENUM;
    Named type = new Named(name, shape);
    known.put(key(meaning, new TypeName(root.packageName(), root.root(), "")), type);
    return type;
  }

  private static String key(Meaning meaning, TypeName root) {
    return meaning.origin().identity() + " in " + root.packageName() + "." + root.root();
  }

  /** Inline schemas that say the same under the same name share the type. */
  private static List<Object> likeness(Meaning meaning, TypeName root, String hint) {
    if (meaning instanceof Text text) {
      return List.of(root, hint, text.values());
    }
    Origin origin = meaning.origin();
    Object schema = origin.joined() ? origin.identity() : origin.schema();
    return List.of(root, hint, origin.location().document(), schema);
  }

  /** A choice between what nothing tells apart is one record with the properties of all. */
  private Meaning decide(Meaning meaning, TypeName owner) {
    if (!(meaning instanceof Choice choice) || variants(owner).areDistinct(choice)) {
      return meaning;
    }
    SchemaLocation location = choice.origin().location();
    if (documents.isStrict(location.document())) {
      throw new SchemaException(
          location,
          "the variants cannot become a sealed interface",
          "give each a const for the same property, or required keys that no other requires, and"
              + " have them in one package, none of them around the others");
    }
    return Structures.joined(choice);
  }

  private VariantReader variants(TypeName owner) {
    return new VariantReader(meanings, roots, this, owner);
  }

  private TypeDefinition definition(TypeName name, Meaning meaning) {
    if (meaning instanceof Structure structure) {
      return new RecordReader(documents, meanings, this, name, warnings).read(structure);
    }
    if (meaning instanceof Choice choice) {
      return variants(name).read(choice);
    }
    Origin origin = meaning.origin();
    return new OpenEnumType(
        name, ((Text) meaning).values(), Documentations.of(origin.schema()), origin.location());
  }
}
