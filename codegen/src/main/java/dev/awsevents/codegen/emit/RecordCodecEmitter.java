package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the methods that read and write a record. */
final class RecordCodecEmitter {
  private static final Plain STRING = new Plain(Scalar.STRING);

  private final RecordType record;
  private final boolean repeated;
  private final boolean readByItself;
  private final Optional<TypeVariableName> parameter;
  private final CodecVisibility visibility;
  private final CollectionMethods collections;
  private final ClassName name;
  private final TypeName self;
  private final String namesConstant;
  private final CodeBlock names;
  private final NameAllocator locals = new NameAllocator();

  RecordCodecEmitter(
      RecordType record,
      boolean repeated,
      boolean readByItself,
      Optional<TypeVariableName> parameter,
      CodecVisibility visibility,
      CollectionMethods collections) {
    this.record = record;
    this.repeated = repeated;
    this.readByItself = readByItself;
    this.parameter = parameter;
    this.visibility = visibility;
    this.collections = collections;
    this.name = TypeNames.of(record.name());
    this.self = parameter.isPresent() ? ParameterizedTypeName.get(name, parameter.get()) : name;
    this.namesConstant = MemberNames.constant(record.name());
    this.names = CodeBlock.of("$L", namesConstant);
    List.of("in", "out", "field", "kept", "unknown", "parameter", "value").forEach(locals::newName);
    locals.newName(namesConstant);
    record.fields().forEach(field -> locals.newName(field.javaName(), field));
    for (Field field : record.fields()) {
      for (int i = 0; i < field.aliases().size(); i++) {
        locals.newName(field.javaName() + "Alias" + (i == 0 ? "" : i + 1), List.of(field, i));
      }
    }
  }

  void addTo(CodecParts codec) {
    if (!record.whole()) {
      addNames(codec);
    }
    MethodSpec read =
        method(MemberNames.read(record.name()), "Reads {@link $T}, which must be there.")
            .returns(self)
            .addCode(record.whole() ? readWhole() : read(codec))
            .build();
    if (readByItself) {
      codec.addNestedReading(read);
    } else {
      codec.addReading(read);
    }
    codec.addWriting(
        method(MemberNames.write(record.name()), "Writes {@link $T}.")
            .addCode(record.whole() ? writeWhole() : write())
            .build());
  }

  private void addNames(CodecParts codec) {
    FieldSpec constant =
        FieldSpec.builder(
                Library.FIELD_NAMES,
                namesConstant,
                Modifier.PRIVATE,
                Modifier.STATIC,
                Modifier.FINAL)
            .initializer("$[$T.of($L)$]", Library.FIELD_NAMES, wireNames())
            .build();
    if (readByItself) {
      codec.addWritingConstant(constant);
    } else {
      codec.addConstant(constant);
    }
  }

  private MethodSpec.Builder method(String methodName, String javadoc) {
    boolean reads = methodName.startsWith("read");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(methodName)
            .addModifiers(visibility.ofMethods(record.name()))
            .addModifiers(Modifier.STATIC)
            .addJavadoc(javadoc, name)
            .addParameter(reads ? Library.JSON_READER : Library.JSON_WRITER, reads ? "in" : "out");
    if (!reads) {
      method.addParameter(self, "value");
    }
    parameter.ifPresent(
        variable ->
            method
                .addTypeVariable(variable)
                .addParameter(ParameterizedTypeName.get(Library.CODEC, variable), "parameter"));
    return method;
  }

  private CodeBlock wireNames() {
    List<CodeBlock> all = new ArrayList<>();
    record.fields().forEach(field -> all.add(Literals.of(field.wireName())));
    record.fields().forEach(field -> field.aliases().forEach(alias -> all.add(Literals.of(alias))));
    return all.stream().collect(CodeBlock.joining(",$W"));
  }

  private CodeBlock readWhole() {
    Field field = record.fields().get(0);
    return CodeBlock.builder()
        .addStatement("return new $T($L)", name, ElementAccess.of(field.type()).read(collections))
        .build();
  }

  private CodeBlock writeWhole() {
    Field field = record.fields().get(0);
    return CodeBlock.builder()
        .addStatement(
            ElementAccess.of(field.type())
                .write(CodeBlock.of("value.$N()", field.javaName()), collections))
        .build();
  }

  private CodeBlock read(CodecParts codec) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("in.beginObject()");
    for (Field field : record.fields()) {
      code.addStatement("$T $N = null", TypeNames.of(field.type()), locals.get(field));
    }
    for (Field field : record.fields()) {
      for (int i = 0; i < field.aliases().size(); i++) {
        code.addStatement("$T $N = null", TypeNames.of(field.type()), alias(field, i));
      }
    }
    code.addStatement("int kept = $T.NONE_KEPT", Library.JSON_READER);
    code.beginControlFlow(
        "for (int field = in.nextField($1L, $2T.START); field != $2T.END; field = in.nextField($1L, field))",
        readByItself ? CodeBlock.of("$L.$L", CodecParts.WRITER, names) : names,
        Library.JSON_READER);
    code.beginControlFlow("switch (field)");
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      readCase(code, i, field, locals.get(field), field.wireName(), codec);
    }
    readAliases(code, codec);
    code.add("default -> kept = in.keepUnknown(kept);\n");
    code.endControlFlow().endControlFlow();
    mergeAliases(code);
    code.add("$[return new $T(", self);
    record.fields().forEach(field -> code.add("$N,$W", locals.get(field)));
    return code.add("kept == $T.NONE_KEPT ? null : in.takeMap(kept));\n$]", Library.JSON_READER)
        .build();
  }

  private void readCase(
      CodeBlock.Builder code,
      int index,
      Field field,
      String local,
      String wireName,
      CodecParts codec) {
    if (repeated && field.type().equals(STRING)) {
      code.add("case $L -> $N = in.readRepeatedString($L);\n", index, local, codec.newSlot());
      return;
    }
    ValueAccess access = ValueAccess.of(field.type());
    if (!access.mayReject()) {
      code.add("case $L -> $N = $L;\n", index, local, access.readField(collections));
      return;
    }
    code.beginControlFlow("case $L ->", index)
        .addStatement("$N = $L", local, access.readField(collections))
        .beginControlFlow("if (in.hasRaw())")
        .addStatement("kept = in.keepRaw(kept, $L)", Literals.of(wireName))
        .endControlFlow()
        .endControlFlow();
  }

  private String alias(Field field, int index) {
    return locals.get(List.of(field, index));
  }

  private void readAliases(CodeBlock.Builder code, CodecParts codec) {
    int index = record.fields().size();
    for (Field field : record.fields()) {
      for (int i = 0; i < field.aliases().size(); i++) {
        readCase(code, index++, field, alias(field, i), field.aliases().get(i), codec);
      }
    }
  }

  /**
   * The name itself goes before its other spellings. All that were there are kept, so that each is
   * written back under its own.
   */
  private void mergeAliases(CodeBlock.Builder code) {
    for (Field field : record.fields()) {
      if (field.aliases().isEmpty()) {
        continue;
      }
      String local = locals.get(field);
      List<CodeBlock> present = new ArrayList<>();
      for (int i = 0; i < field.aliases().size(); i++) {
        present.add(CodeBlock.of("$N != null", alias(field, i)));
      }
      code.beginControlFlow(
              "if ($N != null && ($L))", local, present.stream().collect(CodeBlock.joining(" || ")))
          .addStatement("kept = in.keep(kept, $L, $N)", Literals.of(field.wireName()), local)
          .endControlFlow();
      for (int i = 0; i < field.aliases().size(); i++) {
        code.beginControlFlow("if ($L)", present.get(i))
            .addStatement(
                "kept = in.keep(kept, $L, $N)",
                Literals.of(field.aliases().get(i)),
                alias(field, i))
            .addStatement("$1N = $1N == null ? $2N : $1N", local, alias(field, i))
            .endControlFlow();
      }
    }
  }

  private CodeBlock write() {
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("$T unknown = value.unknownFields()", TypeNames.FREE_FORM_MAP)
            .addStatement("out.beginObject()");
    int aliasIndex = record.fields().size();
    for (int i = 0; i < record.fields().size(); i++) {
      Field field = record.fields().get(i);
      writeField(code, i, field, aliasIndex);
      aliasIndex += field.aliases().size();
    }
    return code.beginControlFlow("if (!unknown.isEmpty())")
        .addStatement("out.writeUnknown($L, unknown)", names)
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }

  private void writeField(CodeBlock.Builder code, int index, Field field, int aliasIndex) {
    CodeBlock value = CodeBlock.of("value.$N()", field.javaName());
    ValueAccess access = ValueAccess.of(field.type());
    CodeBlock write = access.writeField(new WrittenField(names, index, value), collections);
    boolean string = field.type().equals(STRING);
    if (!field.aliases().isEmpty()) {
      code.add("if (!out.aliases($L, $L, $L, unknown", names, index, value);
      for (int i = 0; i < field.aliases().size(); i++) {
        code.add(", $L", aliasIndex + i);
      }
      code.add(")) {\n").indent();
    }
    if (!field.alwaysPresent()) {
      code.add(write);
    } else if (string) {
      code.addStatement("out.fieldOrNull($L, $L, $L)", names, index, value);
    } else {
      code.beginControlFlow(
              "if ($L || unknown.containsKey($L))",
              access.isThere(value),
              Literals.of(field.wireName()))
          .add(write)
          .nextControlFlow("else")
          .addStatement("out.nullField($L, $L)", names, index)
          .endControlFlow();
    }
    if (!field.aliases().isEmpty()) {
      code.endControlFlow();
    }
  }
}
