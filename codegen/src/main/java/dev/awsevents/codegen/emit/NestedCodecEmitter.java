package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec object for the types nested in a root, which only those load who read or write
 * such a type by itself.
 */
final class NestedCodecEmitter {
  /** How one nested type is read and written. */
  private record Entry(ClassName type, CodeBlock read, CodeBlock write) {}

  private final List<Entry> entries = new ArrayList<>();

  /** Name of the class of the object, which must not be that of the codec around it. */
  private final String className;

  NestedCodecEmitter(Model model, Root root) {
    className = root.name().root().equals("Nested") ? "NestedCodec_" : "NestedCodec";
    if (root.type() instanceof UnionType union) {
      addUnknown(union);
    }
    for (TypeDefinition nested : root.nested()) {
      add(nested);
    }
  }

  private void add(TypeDefinition definition) {
    ClassName type = TypeNames.of(definition.name());
    TypeName name = definition.name();
    CodeBlock read = CodeBlock.of("in.tryReadNull() ? null : $L(in)", MemberNames.read(name));
    CodeBlock write =
        CodeBlock.of("$L.$L(out, ($T) value)", CodecParts.WRITER, MemberNames.write(name), type);
    if (definition instanceof OpenEnumType) {
      read = CodeBlock.of("$L(in)", MemberNames.read(name));
      write = CodeBlock.of("out.writeString((($T) value).value())", type);
    }
    entries.add(new Entry(type, read, write));
    if (definition instanceof UnionType union) {
      addUnknown(union);
    }
  }

  private void addUnknown(UnionType union) {
    ClassName type = TypeNames.of(union.name()).nestedClass("Unknown");
    entries.add(
        new Entry(
            type,
            CodeBlock.of("in.tryReadNull() ? null : new $T(in.readMap())", type),
            CodeBlock.of("out.writeValue((($T) value).fields())", type)));
  }

  /**
   * Adds it to a codec.
   *
   * @param readings methods that only it calls
   */
  void addTo(TypeSpec.Builder codec, List<MethodSpec> readings) {
    if (entries.isEmpty()) {
      return;
    }
    MethodSpec.Builder lookup =
        MethodSpec.methodBuilder("nested")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(wildcard(ClassName.get(Class.class)), "type")
            .returns(wildcard(Library.CODEC));
    CodeBlock.Builder read = CodeBlock.builder().add("return switch (type) {\n").indent();
    CodeBlock.Builder write = CodeBlock.builder().beginControlFlow("switch (type)");
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      lookup
          .beginControlFlow("if (type == $T.class)", entry.type())
          .addStatement("return new $L($L)", className, i)
          .endControlFlow();
      read.add("case $L -> $L;\n", i, entry.read());
      write.add("case $L -> $L;\n", i, entry.write());
    }
    String impossible = "throw new IllegalStateException()";
    read.add("default -> $L;\n", impossible).unindent().addStatement("}");
    write.add("default -> $L;\n", impossible).endControlFlow();
    codec.addMethod(lookup.addStatement("return null").build());
    codec.addType(nested(read.build(), write.build(), readings));
  }

  private static ParameterizedTypeName wildcard(ClassName type) {
    return ParameterizedTypeName.get(type, WildcardTypeName.subtypeOf(Object.class));
  }

  private TypeSpec nested(CodeBlock read, CodeBlock write, List<MethodSpec> readings) {
    return TypeSpec.classBuilder(className)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(ParameterizedTypeName.get(Library.CODEC, ClassName.OBJECT))
        .addField(int.class, "type", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            MethodSpec.constructorBuilder()
                .addParameter(int.class, "type")
                .addStatement("this.type = type")
                .build())
        .addMethod(
            MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.JSON_READER, "in")
                .returns(Object.class)
                .addCode(read)
                .build())
        .addMethod(
            MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Library.JSON_WRITER, "out")
                .addParameter(Object.class, "value")
                .addCode(write)
                .build())
        .addMethods(readings)
        .build();
  }
}
