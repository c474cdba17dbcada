package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.meaning.Structures;
import dev.awsevents.codegen.meaning.TypeStatements;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaException.BeyondLimits;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the types that have names: records, unions and open enums. {@link TypeRegistry} remembers
 * them, and {@link NestedNames} names those that are nested in a root.
 */
final class NamedTypes {
  private final SchemaDocuments documents;
  private final MeaningReader meanings;
  private final TypeStatements statements;
  private final FormatTypes formats;
  private final RootSchemas roots;
  private final NestedNames names;
  private final Consumer<String> warnings;
  private final TypeRegistry registry = new TypeRegistry();
  private final Inheritance inheritance = new Inheritance();

  /** Where choices are that have become one record, to warn of each only once. */
  private final Set<SchemaLocation> merged = new HashSet<>();

  /** How many types are being read right now, each inside the one before. */
  private int depth;

  NamedTypes(
      SchemaDocuments documents,
      MeaningReader meanings,
      FormatTypes formats,
      RootSchemas roots,
      NestedNames names,
      Consumer<String> warnings) {
    this.documents = documents;
    this.meanings = meanings;
    this.statements = new TypeStatements(meanings);
    this.formats = formats;
    this.roots = roots;
    this.names = names;
    this.warnings = warnings;
  }

  /** The types nested in a root, in the order in which it refers to them. */
  List<TypeDefinition> nestedIn(TypeName root) {
    return registry.nestedIn(root);
  }

  /**
   * Adds a type for values of one kind that a root may be.
   *
   * @param natural its name, unless that is taken
   * @param definition makes it, given its name
   * @return its name
   */
  TypeName add(RootSchema root, String natural, Function<TypeName, TypeDefinition> definition) {
    TypeName rootName = root.name();
    TypeName name =
        new TypeName(rootName.packageName(), rootName.root(), names.name(rootName, natural));
    int position = registry.nestedIn(rootName).size();
    registry.addNested(rootName, position, definition.apply(name));
    registry.addSchemas(name, new Single(root.schema()));
    return name;
  }

  /** The schemas of the types nested in a root. */
  Map<TypeName, SchemaCombination> schemasNestedIn(TypeName root) {
    return registry.schemasNestedIn(root);
  }

  /** Makes the type of a root. A root that only refers to another schema gets its own type. */
  TypeDefinition define(RootSchema root, ValueKind kind) {
    Origin origin = Origin.of(new Single(root.schema()));
    ValueKind own = distinguishable(kind, root.name()).withOrigin(origin);
    register(own, root.name(), root.name(), own);
    return definition(root.name(), own);
  }

  /**
   * The type of a kind that is named; makes the type if it does not exist yet.
   *
   * @param owner the type that refers to it
   * @param hint the name of the type if its schema has none
   */
  Named named(ValueKind kind, TypeName owner, String hint) {
    TypeName root = roots.rootAround(kind.origin(), owner);
    Named known = registry.find(kind, root);
    if (known != null) {
      return known;
    }
    ValueKind content = distinguishable(kind, owner);
    TypeName rootType = roots.rootAt(kind.origin());
    if (rootType != null) {
      return register(kind, root, rootType, content);
    }
    Named twin = registry.findAlike(content, root, hint);
    roots.keep(kind.origin(), root);
    if (twin != null && !kind.origin().isDefinition()) {
      registry.add(kind, root, twin);
      return twin;
    }
    String simpleName = names.name(kind.origin(), root, owner, hint);
    Named type =
        register(kind, root, new TypeName(root.packageName(), root.root(), simpleName), content);
    registry.addAlike(content, root, hint, type);
    int position = registry.nestedIn(root).size();
    if (++depth > SchemaLimits.MAX_TYPES_IN_A_ROW) {
      throw new BeyondLimits(
          kind.origin().location(),
          "more than "
              + SchemaLimits.MAX_TYPES_IN_A_ROW
              + " types lead to each other before this one",
          "declare one of them as {}, which is free-form JSON");
    }
    TypeDefinition definition = definition(type.name(), content); // adds the types inside
    depth--;
    registry.addNested(root, position, definition); // readers expect it before the types inside
    return type;
  }

  /**
   * The root that values of several kinds become; empty if they become none, or if values of other
   * kinds are valid as well, which only free-form JSON can hold.
   */
  Optional<Named> root(Mixed kind) {
    return Optional.ofNullable(roots.rootAt(kind.origin()))
        .filter(root -> statements.areIn(kind.origin().schemas()))
        .map(root -> new Named(root, Shape.KINDS));
  }

  private Named register(ValueKind kind, TypeName root, TypeName name, ValueKind content) {
    // A map has a type of its own as a variant of a union, and is a record then.
    Named type = new Named(name, NamedShapes.of(content).orElse(Shape.RECORD));
    registry.add(kind, root, type);
    return type;
  }

  /** Replaces a choice that cannot become a union by an object with all properties. */
  private ValueKind distinguishable(ValueKind kind, TypeName owner) {
    if (!(kind instanceof Choice choice)) {
      return kind;
    }
    VariantReader variants = variants(owner);
    Optional<String> obstacle = variants.obstacle(choice);
    SchemaLocation location = choice.origin().location();
    boolean strict = documents.isStrict(location.document());
    if (obstacle.isEmpty() && !(strict && variants.hasCatchAll(choice))) {
      return kind;
    }
    if (strict) {
      throw new SchemaException(
          location,
          "the variants cannot become a sealed interface",
          "give each variant a const for the same property, or required keys that no other variant"
              + " requires; keep all variants in one package, and do not nest them in each other");
    }
    if (merged.add(location)) {
      warnings.accept(
          location
              + ": the variants become one record with the properties of all, because "
              + obstacle.orElseThrow());
    }
    return Structures.joined(choice);
  }

  private VariantReader variants(TypeName owner) {
    return new VariantReader(meanings, roots, this, inheritance, owner);
  }

  private TypeDefinition definition(TypeName name, ValueKind kind) {
    if (kind instanceof Structure structure) {
      return new RecordReader(documents, meanings, formats, this, name, warnings).read(structure);
    }
    if (kind instanceof Choice choice) {
      return variants(name).read(choice);
    }
    Origin origin = kind.origin();
    if (kind instanceof Members) {
      TypeReader types = new TypeReader(meanings, formats, this, name);
      return new WholeValues(meanings)
          .record(
              name,
              kind,
              origin.schemas(),
              types.type(kind, name.simpleName() + "Value"),
              WholeValues.ENTRIES,
              Documentations.of(origin.json()));
    }
    return new OpenEnumType(
        name, ((Text) kind).values(), Documentations.of(origin.json()), origin.location());
  }
}
