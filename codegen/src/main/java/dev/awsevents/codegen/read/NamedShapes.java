package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.ScalarFormat;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.Optional;

/** Decides which kinds of values become types of their own. */
final class NamedShapes {
  private NamedShapes() {}

  /** What kind of type it is: a record, a union or an open enum; empty if it is not named. */
  static Optional<Shape> of(ValueKind kind) {
    if (kind instanceof Structure) {
      return Optional.of(Shape.RECORD);
    }
    if (kind instanceof Choice) {
      return Optional.of(Shape.UNION);
    }
    return kind instanceof Text text && isEnum(text)
        ? Optional.of(Shape.OPEN_ENUM)
        : Optional.empty();
  }

  static boolean isNamed(ValueKind kind) {
    return of(kind).isPresent();
  }

  /** A closed set with a single value is not worth a type. */
  private static boolean isEnum(Text text) {
    int values = text.values().size();
    return values >= (text.isOpen() ? 1 : 2)
        && values <= JavaLimits.MAX_ENUM_VALUES
        && ScalarFormat.isText(text);
  }
}
