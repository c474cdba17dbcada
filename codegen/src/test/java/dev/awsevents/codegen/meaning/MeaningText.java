package dev.awsevents.codegen.meaning;

import dev.awsevents.codegen.meaning.ScalarFormat.Simple;
import dev.awsevents.codegen.meaning.ScalarFormat.Timestamp;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.SignedBytes;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.meaning.ValueKind.TypeParameter;
import dev.awsevents.codegen.model.Sensitivity;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes a meaning as one line of text:
 *
 * <pre>
 * string, integer, number, boolean, anything, null
 * string(base64), integer(int32)     with a format
 * string of [a, b]                   with known values
 * list of X, map of X, X or null
 * single or list of X                a single element may stand for a list of one
 * {a: X, b?: Y}                      an object; the question mark: not required
 * Name{a: X}                         described by the definition Name
 * one of (X | Y by kind)             a choice; after "by": the property of a discriminator
 * mixed (X | Y)                      kinds without a Java type in common
 * secret X, X with secret [a, b]     sensitive, or with sensitive members
 * </pre>
 */
final class MeaningText {
  private final MeaningReader reader;
  private final SensitivityReader sensitivities;
  private final Deque<String> open = new ArrayDeque<>();

  private MeaningText(MeaningReader reader) {
    this.reader = reader;
    this.sensitivities = new SensitivityReader(reader);
  }

  static String of(LocatedSchema schema, MeaningReader reader) {
    return new MeaningText(reader).text(new Single(schema));
  }

  private String text(@Nullable SchemaCombination schemas) {
    if (schemas == null) {
      return "anything";
    }
    Meaning meaning = reader.read(schemas);
    String text = withSensitivity(text(meaning.kind()), sensitivities.read(schemas));
    return meaning.nullable() && !text.equals("null") ? text + " or null" : text;
  }

  private static String withSensitivity(String text, Sensitivity sensitivity) {
    if (sensitivity.whole()) {
      return "secret " + text;
    }
    return sensitivity.isAny() ? text + " with secret " + sensitivity.members() : text;
  }

  private String inner(@Nullable SchemaCombination schemas) {
    String text = text(schemas);
    return text.endsWith(" or null") ? "(" + text + ")" : text;
  }

  private String text(ValueKind kind) {
    if (kind instanceof Structure || kind instanceof Choice) {
      return objectText(kind);
    }
    if (kind instanceof Text text) {
      ScalarFormat format = ScalarFormat.of(text);
      return (text.values().isEmpty() ? "" : name(text))
          + "string"
          + (format.isText() ? "" : format(format))
          + (text.isOpen() ? " such as " + text.values() : values(text.values()));
    }
    if (kind instanceof Numeric number) {
      ScalarFormat format = ScalarFormat.of(number);
      boolean usual = format == Simple.INT64 || format == Simple.DECIMAL;
      return (number.integer() ? "integer" : "number")
          + (usual ? "" : format(format))
          + values(number.values());
    }
    if (kind instanceof TrueOrFalse truth) {
      return "boolean" + values(truth.values());
    }
    if (kind instanceof Elements list) {
      return (list.orSingle() ? "single or " : "") + "list of " + inner(list.element());
    }
    if (kind instanceof Members map) {
      return "map of " + inner(map.value());
    }
    if (kind instanceof Mixed mixed) {
      return "mixed (" + alternatives(mixed.kinds()) + ")";
    }
    if (kind instanceof TypeParameter parameter) {
      return "parameter " + parameter.name();
    }
    if (kind instanceof SignedBytes) {
      return "signed bytes";
    }
    return kind instanceof OnlyNull ? "null" : "anything";
  }

  private String objectText(ValueKind kind) {
    String identity = kind.origin().identity();
    if (open.contains(identity)) {
      return identity.substring(identity.indexOf('#'));
    }
    open.push(identity);
    String text =
        kind instanceof Structure structure ? properties(structure) : choice((Choice) kind);
    open.pop();
    return name(kind) + text;
  }

  private String properties(Structure structure) {
    String properties =
        structure.properties().entrySet().stream()
            .map(
                property ->
                    property.getKey()
                        + (structure.required().contains(property.getKey()) ? ": " : "?: ")
                        + text(property.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
    return structure.interfaces().isEmpty()
        ? properties
        : properties + " implements " + String.join(", ", structure.interfaces());
  }

  private String choice(Choice choice) {
    String by =
        choice.discriminator() == null
            ? ""
            : " by " + choice.discriminator().path("propertyName").asText();
    return "one of (" + alternatives(choice.variants()) + by + ")";
  }

  private String alternatives(List<ValueKind> kinds) {
    return kinds.stream().map(this::text).collect(Collectors.joining(" | "));
  }

  private static String name(ValueKind kind) {
    return kind.origin().isDefinition() ? kind.origin().location().lastSegment() + " " : "";
  }

  private static String format(ScalarFormat format) {
    return format instanceof Timestamp timestamp
        ? "(" + timestamp.form().keyword() + ")"
        : "(" + format.toString().toLowerCase(Locale.ROOT) + ")";
  }

  private static String values(List<String> values) {
    return values.isEmpty() ? "" : " of " + values;
  }
}
