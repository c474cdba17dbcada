package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code toString} of records. */
final class RecordTexts {
  private RecordTexts() {}

  /**
   * @param unknownFields whether the record has that component, too
   */
  static MethodSpec toText(ClassName record, List<String> components, boolean unknownFields) {
    CodeBlock.Builder text =
        CodeBlock.builder().add("$[return new $T($S)", Library.RECORD_TEXT, record.simpleName());
    components.forEach(component -> text.add("\n.add($1S, $1N)", component));
    if (unknownFields) {
      text.add("\n.addUnknown(unknownFields)");
    }
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("What is there, with long values cut.")
        .returns(String.class)
        .addCode(text.add("\n.toString();\n$]").build())
        .build();
  }
}
