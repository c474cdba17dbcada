package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Root;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods by which a root type leads to its codec: a reference that shrinkers and native
 * images can follow. The codec is loaded when such a method is called.
 */
final class CodecAccessEmitter {
  private static final String METHOD = "codec";

  private final Root root;
  private final ClassName type;
  private final ClassName codec;

  CodecAccessEmitter(Root root) {
    this.root = root;
    this.type = TypeNames.of(root.name());
    this.codec = TypeNames.codec(root.name());
  }

  void addTo(TypeSpec.Builder spec) {
    if (root.typeParameter().isEmpty()) {
      spec.addMethod(
          method(type)
              .addJavadoc("Reads and writes the type.")
              .addStatement("return $T.$L", codec, CodecEmitter.INSTANCE)
              .build());
      return;
    }
    TypeVariableName variable = TypeVariableName.get(root.typeParameter().get());
    spec.addMethod(
        method(ParameterizedTypeName.get(type, ClassName.OBJECT))
            .addJavadoc(
                root.detailOf().isPresent()
                    ? """
                      Reads and writes the type with a detail that has the type of its event, by source and detail
                      type, if the types of details are on the class path; else it is free-form JSON.
                      """
                    : "Reads and writes the type with free-form JSON as its generic part.")
            .addStatement("return $T.$L", codec, CodecEmitter.INSTANCE)
            .build());
    spec.addMethod(
        method(ParameterizedTypeName.get(type, variable))
            .addTypeVariable(variable)
            .addJavadoc(
                """
                Reads and writes the type with a generic part of a generated type.

                @param type of the generic part; {@code Object.class} for free-form JSON
                @param <$1L> type of the generic part
                @throws IllegalArgumentException if it is no generated type
                """,
                variable.name())
            .addParameter(ParameterizedTypeName.get(ClassName.get(Class.class), variable), "type")
            .addStatement("return new $T<>($T.of(type))", codec, Library.CODECS)
            .build());
    spec.addMethod(
        method(ParameterizedTypeName.get(type, variable))
            .addTypeVariable(variable)
            .addJavadoc(
                """
                Reads and writes the type with a generic part that has the codec.

                @param parameter reads and writes the generic part
                @param <$1L> type of the generic part
                """,
                variable.name())
            .addParameter(ParameterizedTypeName.get(Library.CODEC, variable), "parameter")
            .addStatement("return new $T<>(parameter)", codec)
            .build());
  }

  private static MethodSpec.Builder method(TypeName read) {
    return MethodSpec.methodBuilder(METHOD)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(ParameterizedTypeName.get(Library.CODEC, read));
  }
}
