package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Mixed;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.SignedBytes;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.HashSet;
import java.util.Set;

/** Reads the type of a property, element or value. */
final class TypeReader {
  /**
   * A type, whether null may stand in its place, and what has to be said where the type does not
   * say it.
   */
  record Result(TypeReference type, boolean nullable, String remark) {}

  private final MeaningReader meanings;
  private final NamedTypes named;
  private final TypeName owner;

  /** The collections being read, down to the next named type. */
  private final Set<String> open = new HashSet<>();

  /**
   * @param owner the type that the property is of
   */
  TypeReader(MeaningReader meanings, NamedTypes named, TypeName owner) {
    this.meanings = meanings;
    this.named = named;
    this.owner = owner;
  }

  /**
   * Reads a type.
   *
   * @param hint what a type is called that has no name of its own
   */
  Result read(Description description, String hint) {
    Reading reading = meanings.read(description);
    Meaning meaning = reading.meaning();
    String remark = "";
    if (meaning instanceof Mixed mixed) {
      remark = "Free-form JSON: " + mixed.noun() + ".";
    } else if (meaning instanceof Nothing) {
      remark = "Always null.";
    }
    return new Result(type(meaning, hint), reading.nullable(), remark);
  }

  private TypeReference type(Meaning meaning, String hint) {
    if (meaning instanceof Meaning.Parameter parameter) {
      return new Parameter(parameter.name());
    }
    if (NamedTypes.isNamed(meaning)) {
      return named.named(meaning, owner, hint);
    }
    if (meaning instanceof Text text) {
      return Scalars.type(text);
    }
    if (meaning instanceof Numeric number) {
      return Scalars.type(number);
    }
    if (meaning instanceof Truth) {
      return new Plain(Scalar.BOOLEAN);
    }
    if (meaning instanceof SignedBytes) {
      return new ByteList();
    }
    if (!(meaning instanceof Elements) && !(meaning instanceof Members)) {
      return new FreeForm(false);
    }
    String identity = meaning.origin().identity();
    if (!open.add(identity)) {
      throw new SchemaException(
          meaning.origin().location(),
          "the type contains itself with no object in between",
          "describe it as an object with properties");
    }
    TypeReference type = collection(meaning, hint);
    open.remove(identity);
    return type;
  }

  private TypeReference collection(Meaning meaning, String hint) {
    if (meaning instanceof Members members) {
      return members.value() == null
          ? new FreeForm(true)
          : new MapOf(read(members.value(), hint).type());
    }
    Elements list = (Elements) meaning;
    TypeReference element =
        list.element() == null ? new FreeForm(false) : read(list.element(), hint).type();
    return list.lone() && isConverted(element)
        ? new FreeForm(false)
        : new ListOf(element, list.lone());
  }

  /** Whether it holds scalars that may not parse. */
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
