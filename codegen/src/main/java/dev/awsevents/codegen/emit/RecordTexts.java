package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Sensitivity;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code toString} of records. */
final class RecordTexts {
  private RecordTexts() {}

  static MethodSpec ofRecord(ClassName name, RecordType record) {
    if (record.sensitivity().whole()) {
      return toText(CodeBlock.of("return $S;\n", name.simpleName() + "[***]"));
    }
    CodeBlock.Builder text = begin(name);
    for (Field field : record.fields()) {
      text.add(component(field.javaName(), field.sensitivity()));
    }
    if (record.form().hasUnknownFields()) {
      text.add("\n.addUnknown(unknownFields$L)", arguments(record.sensitivity().members()));
    }
    return end(text);
  }

  /**
   * @param sensitivity what must not be printed of the variants that are known; one that is not
   *     known may have such members too
   */
  static MethodSpec ofUnknownVariant(ClassName name, Sensitivity sensitivity) {
    return end(begin(name).add(component("fields", sensitivity)));
  }

  private static CodeBlock.Builder begin(ClassName name) {
    return CodeBlock.builder().add("$[return new $T($S)", Library.RECORD_TEXT, name.simpleName());
  }

  private static CodeBlock component(String name, Sensitivity sensitivity) {
    if (sensitivity.whole()) {
      return CodeBlock.of("\n.addSensitive($1S, $1N)", name);
    }
    return sensitivity.isAny()
        ? CodeBlock.of(
            "\n.addSensitiveEntries($1S, $1N$2L)", name, arguments(sensitivity.members()))
        : CodeBlock.of("\n.add($1S, $1N)", name);
  }

  private static CodeBlock arguments(List<String> names) {
    CodeBlock.Builder arguments = CodeBlock.builder();
    names.forEach(name -> arguments.add(", $L", Literals.of(name)));
    return arguments.build();
  }

  private static MethodSpec end(CodeBlock.Builder text) {
    return toText(text.add("\n.toString();\n$]").build());
  }

  private static MethodSpec toText(CodeBlock body) {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What is there, with long values cut.")
        .returns(String.class)
        .addCode(body)
        .build();
  }
}
