package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;

/** What a value is, for the Javadoc of a field that the schema does not describe. */
final class TypeWords implements TypeReference.Cases<String> {
  private static final TypeWords WORDS = new TypeWords();

  private TypeWords() {}

  static String of(TypeReference type) {
    return type.match(WORDS);
  }

  @Override
  public String onPlain(Plain type) {
    return switch (type.scalar()) {
      case STRING -> "Text.";
      case BOOLEAN -> "True or false.";
      case INTEGER, LONG -> "A whole number.";
      case INTEGER_TEXT, LONG_TEXT -> "A whole number, sent as text.";
      case DECIMAL -> "A decimal number.";
      case DOUBLE -> "A floating-point number.";
      case BINARY -> "Binary content, sent in base64.";
    };
  }

  @Override
  public String onTimestamp(Timestamp type) {
    return "A point in time, sent as " + Javadocs.code(type.form().keyword()) + ".";
  }

  @Override
  public String onList(ListOf type) {
    return type.loneElement() ? "A list, or a single element in its place." : "A list.";
  }

  @Override
  public String onMap(MapOf type) {
    return "A map.";
  }

  @Override
  public String onNamed(Named type) {
    return switch (type.shape()) {
      case RECORD -> "An object.";
      case UNION -> "One of several objects.";
      case OPEN_ENUM -> "One of a set of values that may grow.";
    };
  }

  @Override
  public String onFreeForm(FreeForm type) {
    return type.object() ? "Any JSON object." : "Any JSON value.";
  }

  @Override
  public String onByteList(ByteList type) {
    return "Binary content, sent as a list of numbers.";
  }

  @Override
  public String onParameter(Parameter type) {
    return "The generic part.";
  }
}
