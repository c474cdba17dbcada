package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import java.util.ArrayList;
import java.util.List;

/** What the schema says of a member, for the record and for its builder. */
final class FieldJavadoc {
  private FieldJavadoc() {}

  /** Whether the schema has words for the member. */
  static boolean isDescribed(Field field) {
    return !field.documentation().description().isBlank();
  }

  /** Sentences in HTML: the description, the default value, the name on the wire. */
  static String of(RecordType record, Field field) {
    Documentation documentation = field.documentation();
    List<String> parts = new ArrayList<>();
    if (documentation.deprecated()) {
      parts.add("Deprecated.");
    }
    String description = Javadocs.text(documentation.description());
    if (!description.isEmpty()) {
      parts.add(description);
    }
    if (field.constant() != null
        && !documentation.description().contains("`" + field.constant() + "`")) {
      parts.add(
          (field.guaranteed() ? "Always " : "If it is there, ")
              + Javadocs.code(field.constant())
              + ".");
    }
    if (!documentation.defaultValue().isEmpty()) {
      parts.add("Default: " + Javadocs.code(documentation.defaultValue()) + ".");
    }
    if (!record.form().isWhole() && !field.wireName().equals(field.javaName())) {
      parts.add("Wire name: " + Javadocs.code(field.wireName()) + ".");
    }
    return parts.isEmpty() ? ValueAccess.of(field.type()).inWords() : String.join(" ", parts);
  }
}
