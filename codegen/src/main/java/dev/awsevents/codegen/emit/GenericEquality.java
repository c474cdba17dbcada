package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the equality of a record with a type parameter. What stands there may be free-form JSON,
 * in which numbers are equal if they are the same in JSON. The constructor cannot make them the
 * same, because the caller may have said {@code Map<String, Integer>}.
 */
final class GenericEquality {
  private GenericEquality() {}

  static List<MethodSpec> of(ClassName name, RecordType record) {
    return List.of(
        MethodSpec.methodBuilder("equals")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(ClassName.OBJECT.annotated(Library.NULLABLE), "other")
            .returns(boolean.class)
            .addStatement(
                "return this == other || (other instanceof $T<?> that$L)",
                name,
                components(record)
                    .map(component -> CodeBlock.of("\n&& $L", equal(record, component)))
                    .collect(CodeBlock.joining("")))
            .build(),
        MethodSpec.methodBuilder("hashCode")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(int.class)
            .addStatement(
                "return $T.hash($L)",
                Objects.class,
                components(record)
                    .map(component -> hash(record, component))
                    .collect(CodeBlock.joining(",$W")))
            .build());
  }

  private static Stream<String> components(RecordType record) {
    Stream<String> fields = record.fields().stream().map(Field::javaName);
    return record.form().hasUnknownFields()
        ? Stream.concat(fields, Stream.of("unknownFields"))
        : fields;
  }

  private static boolean isGeneric(RecordType record, String component) {
    return record.fields().stream()
        .anyMatch(field -> field.javaName().equals(component) && field.type() instanceof Parameter);
  }

  private static CodeBlock equal(RecordType record, String component) {
    return CodeBlock.of(
        "$1T.$2L($3N, that.$3N)",
        isGeneric(record, component) ? Library.FREE_FORM : ClassName.get(Objects.class),
        isGeneric(record, component) ? "equal" : "equals",
        component);
  }

  private static CodeBlock hash(RecordType record, String component) {
    return isGeneric(record, component)
        ? CodeBlock.of("$T.hash($N)", Library.FREE_FORM, component)
        : CodeBlock.of("$N", component);
  }
}
