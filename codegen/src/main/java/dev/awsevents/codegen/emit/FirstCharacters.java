package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import java.util.Set;

/** The characters that a value of a type begins with in JSON; empty for those of a number. */
final class FirstCharacters implements TypeReference.Cases<String> {
  static final FirstCharacters CASES = new FirstCharacters();

  private static final String OF_OBJECTS = "{";
  private static final String OF_LISTS = "[";
  private static final String OF_STRINGS = "\"";
  private static final String OF_BOOLEANS = "tf";
  private static final String OF_NUMBERS = "";

  private static final Set<Scalar> NUMBERS =
      Set.of(Scalar.INTEGER, Scalar.LONG, Scalar.DECIMAL, Scalar.DOUBLE);

  private FirstCharacters() {}

  @Override
  public String onPlain(Plain type) {
    if (type.scalar() == Scalar.BOOLEAN) {
      return OF_BOOLEANS;
    }
    return NUMBERS.contains(type.scalar()) ? OF_NUMBERS : OF_STRINGS;
  }

  @Override
  public String onTimestamp(Timestamp type) {
    return type.form().type().equals("number") ? OF_NUMBERS : OF_STRINGS;
  }

  @Override
  public String onList(ListOf type) {
    return OF_LISTS;
  }

  @Override
  public String onMap(MapOf type) {
    return OF_OBJECTS;
  }

  @Override
  public String onNamed(Named type) {
    return type.shape() == Shape.OPEN_ENUM ? OF_STRINGS : OF_OBJECTS;
  }

  @Override
  public String onFreeForm(FreeForm type) {
    return OF_OBJECTS;
  }

  @Override
  public String onByteList(ByteList type) {
    return OF_LISTS;
  }

  @Override
  public String onParameter(Parameter type) {
    return OF_OBJECTS;
  }
}
