package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A builder of the generator's own, with one field and one or two methods for each component. It
 * hands collections to the record as they are, and the record copies them.
 */
final class PlainBuilderEmitter extends BuilderEmitter {
  private static final String UNKNOWN_FIELDS = "unknownFields";

  PlainBuilderEmitter(Root root, RecordType record, Optional<TypeVariableName> parameter) {
    super(root, record, parameter);
  }

  @Override
  CodeBlock copy() {
    return copyInto(newBuilder());
  }

  @Override
  void addSetters(TypeSpec.Builder type) {
    for (Field field : record.fields()) {
      TypeName fieldType = TypeNames.of(field.type());
      addSetter(type, field.javaName(), fieldType, setterJavadoc(field));
      if (field.type() instanceof ListOf && isFree(method("add", field))) {
        type.addMethod(adder(field, fieldType));
      } else if (field.type() instanceof MapOf && isFree(method("put", field))) {
        type.addMethod(putter(field, fieldType));
      }
    }
    if (record.form().hasUnknownFields()) {
      addSetter(type, UNKNOWN_FIELDS, TypeNames.FREE_FORM_MAP, setterJavadoc(UNKNOWN_FIELDS));
    }
  }

  private CodeBlock setterJavadoc(Field field) {
    return FieldJavadoc.isDescribed(field)
        ? CodeBlock.of("$L Null takes it away.", FieldJavadoc.of(record, field))
        : setterJavadoc(field.javaName());
  }

  private CodeBlock setterJavadoc(String component) {
    return CodeBlock.of("Sets {@link $T#$N()}; null takes it away.", name, component);
  }

  private void addSetter(
      TypeSpec.Builder type, String component, TypeName componentType, CodeBlock javadoc) {
    type.addField(componentType, component, Modifier.PRIVATE);
    type.addMethod(
        MethodSpec.methodBuilder(component)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(javadoc)
            .returns(builder)
            .addParameter(nullable(componentType, component))
            .addStatement("this.$1N = $1N", component)
            .addStatement("return this")
            .build());
  }

  private static ParameterSpec nullable(TypeName type, String component) {
    return ParameterSpec.builder(type.annotated(Library.NULLABLE), component).build();
  }

  private MethodSpec adder(Field field, TypeName list) {
    TypeName element = ((ParameterizedTypeName) list).typeArguments().get(0);
    return addition("add", field)
        .addJavadoc("Adds one element.")
        .addParameter(element, "element")
        .addStatement("$1N = $2T.add($1N, element)", field.javaName(), Library.ADDITIONS)
        .addStatement("return this")
        .build();
  }

  private MethodSpec putter(Field field, TypeName map) {
    TypeName value = ((ParameterizedTypeName) map).typeArguments().get(1);
    return addition("put", field)
        .addJavadoc("Puts one entry.")
        .addParameter(String.class, "key")
        .addParameter(value, "value")
        .addStatement("$1N = $2T.put($1N, key, value)", field.javaName(), Library.ADDITIONS)
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder addition(String prefix, Field field) {
    return MethodSpec.methodBuilder(method(prefix, field))
        .addModifiers(Modifier.PUBLIC)
        .returns(builder);
  }

  @Override
  void addBuild(TypeSpec.Builder type) {
    CodeBlock built = CodeBlock.of("new $T($L)", self, components());
    MethodSpec.Builder build = buildMethod();
    if (isChecked()) {
      build
          .addStatement("$T built = $L", self, built)
          .addCode(check())
          .addStatement("return built");
    } else {
      build.addStatement("return $L", built);
    }
    type.addMethod(build.build());
  }

  private CodeBlock components() {
    Stream<String> unknown =
        record.form().hasUnknownFields() ? Stream.of(UNKNOWN_FIELDS) : Stream.of();
    return Stream.concat(record.fields().stream().map(Field::javaName), unknown)
        .map(component -> CodeBlock.of("$N", component))
        .collect(CodeBlock.joining(",$W"));
  }
}
