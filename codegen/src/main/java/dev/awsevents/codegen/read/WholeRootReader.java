package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.JavaInterfaces;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.TypeStatements;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.SignedBytes;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.model.Distinction;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.RecordForm;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the type of a root that is no object with known properties. A record holds such a value as
 * a whole. If the value may be of several kinds, there is such a record for each of them, and a
 * sealed interface.
 */
final class WholeRootReader {
  private static final String VALUE = "value";
  private static final Documentation UNDOCUMENTED = new Documentation("", "", List.of(), false);

  private final MeaningReader meanings;
  private final NamedTypes named;
  private final RootSchema root;
  private final boolean strict;
  private final TypeReader types;
  private final WholeValues values;
  private final Documentation documentation;

  /**
   * @param strict whether the document is written in the dialect of this project
   */
  WholeRootReader(
      MeaningReader meanings,
      FormatTypes formats,
      NamedTypes named,
      RootSchema root,
      boolean strict) {
    this.meanings = meanings;
    this.named = named;
    this.root = root;
    this.strict = strict;
    this.types = new TypeReader(meanings, formats, named, root.name());
    this.values = new WholeValues(meanings);
    this.documentation = Documentations.of(root.schema().json());
  }

  TypeDefinition read(ValueKind kind) {
    return kind instanceof Mixed mixed ? union(mixed) : record(kind);
  }

  private RecordType record(ValueKind kind) {
    LocatedSchema schema = root.schema();
    String javaName = schema.json().path("javaName").asText(component(kind));
    TypeReference type = types.read(new Single(schema), JavaNames.type(javaName)).type();
    RecordForm form = strict && !isOrSingle(kind) ? form(type) : RecordForm.VALUE_OR_RAW;
    boolean anyType = !new TypeStatements(meanings).areIn(new Single(schema));
    return values.record(
        kind,
        new Single(schema),
        root.name(),
        form,
        javaName,
        type,
        anyType,
        JavaInterfaces.of(schema),
        documentation);
  }

  private static RecordForm form(TypeReference type) {
    if (!type.isCollection() || TypeReader.isConverted(type)) {
      return RecordForm.VALUE_OR_RAW;
    }
    return holdsText(type) ? RecordForm.VALUE_WITH_RAW : RecordForm.VALUE;
  }

  private static boolean holdsText(TypeReference type) {
    if (type instanceof ListOf list) {
      return holdsText(list.element());
    }
    if (type instanceof MapOf map) {
      return holdsText(map.value());
    }
    return type.equals(new Plain(Scalar.STRING))
        || (type instanceof Named named && named.shape() == Shape.OPEN_ENUM);
  }

  private static boolean isOrSingle(ValueKind kind) {
    return kind instanceof Elements list && list.orSingle();
  }

  private static String component(ValueKind kind) {
    if (kind instanceof Elements) {
      return "items";
    }
    return kind instanceof Members ? WholeValues.ENTRIES : VALUE;
  }

  private UnionType union(Mixed mixed) {
    List<Variant> variants = new ArrayList<>();
    for (ValueKind kind : meanings.separated(mixed)) {
      TypeName variant = named.add(root, noun(kind) + "Value", name -> variant(name, kind));
      variants.add(new Variant(variant, true));
    }
    // The kind of the value tells, not the members of an object.
    Distinction<TypeName> nothing = new Distinction.ByPresence<>(List.of(), List.of());
    return new UnionType(root.name(), nothing, variants, documentation, root.schema().location());
  }

  private RecordType variant(TypeName name, ValueKind kind) {
    ValueKind only =
        kind instanceof Elements list ? new Elements(list.origin(), list.element(), false) : kind;
    boolean own = only.origin().location().equals(root.schema().location());
    boolean separate = own && !only.origin().combined();
    ValueKind content = separate ? only.withOrigin(only.origin().of(noun(kind))) : only;
    TypeReference type = types.type(content, root.name().root() + noun(kind));
    return values.record(name, only, new Single(root.schema()), type, VALUE, UNDOCUMENTED);
  }

  private static String noun(ValueKind kind) {
    if (kind instanceof Text) {
      return "String";
    }
    if (kind instanceof Numeric) {
      return "Number";
    }
    if (kind instanceof TrueOrFalse) {
      return "Boolean";
    }
    return kind instanceof Elements || kind instanceof SignedBytes ? "List" : "Object";
  }
}
