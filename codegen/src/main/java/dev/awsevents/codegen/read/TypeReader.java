package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.SignedBytes;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.meaning.ValueKind.TypeParameter;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaException.BeyondLimits;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import java.util.HashSet;
import java.util.Set;

/** Finds the type of a property, of an element of a list or of a value of a map. */
final class TypeReader {
  /**
   * A type and what else is known about its values.
   *
   * @param nullable whether null may stand in the place of a value
   * @param remark a sentence on what the Java type does not tell, or empty
   */
  record Result(TypeReference type, boolean nullable, String remark) {}

  private final MeaningReader meanings;
  private final FormatTypes formats;
  private final NamedTypes named;
  private final TypeName owner;

  /** The collections that are being read right now, to notice one that contains itself. */
  private final Set<String> open = new HashSet<>();

  /**
   * @param owner the type that has the property
   */
  TypeReader(MeaningReader meanings, FormatTypes formats, NamedTypes named, TypeName owner) {
    this.meanings = meanings;
    this.formats = formats;
    this.named = named;
    this.owner = owner;
  }

  /**
   * Reads a type.
   *
   * @param hint the name of the type if its schema has none
   */
  Result read(SchemaCombination schemas, String hint) {
    Meaning meaning = meanings.read(schemas);
    ValueKind kind = meaning.kind();
    String remark = "";
    if (kind instanceof Mixed mixed) {
      remark = "Free-form JSON: " + mixed.noun() + ".";
    } else if (kind instanceof OnlyNull) {
      remark = "Always null.";
    }
    return new Result(type(kind, hint), meaning.nullable(), remark);
  }

  /** The type of a kind. */
  TypeReference type(ValueKind kind, String hint) {
    if (kind instanceof TypeParameter parameter) {
      return new Parameter(parameter.name(), DetailOfReader.read(parameter.origin()));
    }
    if (NamedShapes.isNamed(kind)) {
      return named.named(kind, owner, hint);
    }
    if (kind instanceof Text text) {
      return ScalarTypes.of(text, formats);
    }
    if (kind instanceof Numeric number) {
      return ScalarTypes.of(number);
    }
    if (kind instanceof TrueOrFalse) {
      return new Plain(Scalar.BOOLEAN);
    }
    if (kind instanceof SignedBytes) {
      return new ByteList();
    }
    if (!(kind instanceof Elements) && !(kind instanceof Members)) {
      return new FreeForm(false);
    }
    String identity = kind.origin().identity();
    if (!open.add(identity)) {
      throw new SchemaException(
          kind.origin().location(),
          "the type contains itself without an object in between",
          "describe it as an object with properties");
    }
    if (open.size() > SchemaLimits.MAX_COLLECTIONS_IN_A_ROW) {
      throw new BeyondLimits(
          kind.origin().location(),
          "more than "
              + SchemaLimits.MAX_COLLECTIONS_IN_A_ROW
              + " lists and maps are inside each other",
          "use {} for free-form JSON");
    }
    TypeReference type = collection(kind, hint);
    open.remove(identity);
    return type;
  }

  private TypeReference collection(ValueKind kind, String hint) {
    if (kind instanceof Members members) {
      return members.value() == null
          ? new FreeForm(true)
          : new MapOf(read(members.value(), hint).type());
    }
    Elements list = (Elements) kind;
    TypeReference element =
        list.element() == null ? new FreeForm(false) : read(list.element(), hint).type();
    return list.orSingle() && isConverted(element)
        ? new FreeForm(false)
        : new ListOf(element, list.orSingle());
  }

  /** Whether it is or holds a scalar that reading converts, which can fail. */
  static boolean isConverted(TypeReference type) {
    if (type instanceof ListOf list) {
      return isConverted(list.element());
    }
    if (type instanceof MapOf map) {
      return isConverted(map.value());
    }
    return !(type instanceof Named)
        && !(type instanceof FreeForm)
        && !type.equals(new Plain(Scalar.STRING));
  }
}
