package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TimestampForm;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The types of strings and numbers, by their formats. */
final class Scalars {
  private static final JsonNode NO_FORMAT = JsonNodeFactory.instance.objectNode();

  private Scalars() {}

  static TypeReference type(Text text) {
    JsonNode schema = text.schema();
    String format = schema.path("format").asText();
    if (schema.has("x-timestamp") || format.equals("date-time")) {
      return timestamp(schema, "string", text.origin().location());
    }
    if (schema.path("contentEncoding").asText().equals("base64")) {
      return new Plain(Scalar.BINARY);
    }
    return switch (format) {
      case "byte" -> new Plain(Scalar.BINARY);
      case "int32" -> new Plain(Scalar.INTEGER_TEXT);
      case "int64" -> new Plain(Scalar.LONG_TEXT);
      default -> new Plain(Scalar.STRING);
    };
  }

  static TypeReference type(Numeric number) {
    JsonNode schema = number.schema();
    if (schema.has("x-timestamp")) {
      return timestamp(schema, "number", number.origin().location());
    }
    String format = schema.path("format").asText();
    if (number.whole()) {
      return new Plain(format.equals("int32") ? Scalar.INTEGER : Scalar.LONG);
    }
    boolean floating = format.equals("double") || format.equals("float");
    return new Plain(floating ? Scalar.DOUBLE : Scalar.DECIMAL);
  }

  private static TypeReference timestamp(JsonNode schema, String type, SchemaLocation location) {
    String keyword = schema.path("x-timestamp").asText(TimestampForm.ISO_8601.keyword());
    TimestampForm form =
        TimestampForm.of(keyword)
            .orElseThrow(
                () ->
                    new SchemaException(
                        location.at("x-timestamp"),
                        "there is no timestamp form " + keyword,
                        "use one of those in schemas/README.md"));
    if (!form.type().equals(type)) {
      throw new SchemaException(
          location.at("x-timestamp"),
          "the form " + keyword + " is that of a " + form.type(),
          "correct the form or the type");
    }
    return new Timestamp(form);
  }

  /** Whether it is a string in Java. */
  static boolean isString(Text text) {
    return type(text).equals(new Plain(Scalar.STRING));
  }

  static boolean isPlainText(Meaning meaning) {
    return meaning instanceof Text text && text.values().isEmpty() && isString(text);
  }

  /** Several known values beside any string are an open enum, and so are several enums. */
  static Text anyText(List<Text> texts, Origin origin) {
    Set<String> values = new LinkedHashSet<>();
    Set<TypeReference> types = new LinkedHashSet<>();
    boolean any = false;
    for (Text text : texts) {
      values.addAll(text.values());
      types.add(type(text));
      any |= text.values().isEmpty();
    }
    JsonNode schema = types.size() == 1 ? texts.get(0).schema() : NO_FORMAT;
    boolean known = !any || (values.size() > 1 && types.contains(new Plain(Scalar.STRING)));
    return new Text(origin, schema, known ? List.copyOf(values) : List.of());
  }

  static Numeric anyNumber(List<Numeric> numbers, Origin origin) {
    Set<TypeReference> types = new LinkedHashSet<>();
    numbers.forEach(number -> types.add(type(number)));
    boolean alike = types.size() == 1;
    boolean whole = numbers.stream().allMatch(Numeric::whole);
    return new Numeric(origin, alike ? numbers.get(0).schema() : NO_FORMAT, whole, List.of());
  }
}
