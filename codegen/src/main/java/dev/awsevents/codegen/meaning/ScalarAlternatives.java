package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds what several kinds of strings, or several kinds of numbers, have in common. */
final class ScalarAlternatives {
  private static final JsonNode NO_FORMAT = JsonNodeFactory.instance.objectNode();

  private ScalarAlternatives() {}

  /** Joins enums. Several known values beside any other string are an open enum. */
  static Text join(List<Text> texts, Origin origin) {
    Set<String> values = new LinkedHashSet<>();
    Set<ScalarFormat> formats = new LinkedHashSet<>();
    boolean any = false;
    for (Text text : texts) {
      values.addAll(text.values());
      formats.add(ScalarFormat.of(text));
      any |= text.values().isEmpty();
    }
    JsonNode format = formats.size() == 1 ? texts.get(0).json() : NO_FORMAT;
    boolean known = !any || (values.size() > 1 && formats.stream().anyMatch(ScalarFormat::isText));
    return new Text(origin, format, known ? List.copyOf(values) : List.of());
  }

  static Numeric joinNumbers(List<Numeric> numbers, Origin origin) {
    boolean alike = numbers.stream().map(ScalarFormat::of).distinct().count() == 1;
    boolean integer = numbers.stream().allMatch(Numeric::integer);
    JsonNode format = alike ? numbers.get(0).json() : NO_FORMAT;
    return new Numeric(origin, format, integer, List.of());
  }

  /** Whether a kind allows every string. */
  static boolean isAnyText(ValueKind kind) {
    return kind instanceof Text text && text.values().isEmpty() && ScalarFormat.isText(text);
  }
}
