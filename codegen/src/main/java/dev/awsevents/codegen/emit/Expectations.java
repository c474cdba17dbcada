package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.Parameter;

/**
 * Writes what the names of a record say beside the names: which fields are required, and whether
 * other members are expected. Only strict reading asks for it.
 */
final class Expectations {
  private Expectations() {}

  /** Calls that follow {@code FieldNames.of}, which takes other spellings behind all fields. */
  static CodeBlock of(RecordType record) {
    StringBuilder required = new StringBuilder();
    int spelling = record.fields().size();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      int end = spelling + field.aliases().size();
      if (field.required()) {
        required.append(required.isEmpty() ? "" : " ").append(i);
        for (int other = spelling; other < end; other++) {
          required.append('|').append(other);
        }
        required.append(mayBeNull(field) ? "?" : "");
      }
      spelling = end;
    }
    return CodeBlock.builder()
        .add(required.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$Z.requiring($S)", required))
        .add(record.open() ? "$Z.open()" : "")
        .build();
  }

  private static boolean mayBeNull(Field field) {
    return field.nullable()
        || field.type() instanceof Parameter
        || (field.type() instanceof FreeForm freeForm && !freeForm.object());
  }
}
