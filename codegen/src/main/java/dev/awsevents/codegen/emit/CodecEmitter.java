package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the class that reads and writes a root and all types nested in it, by one pair of static
 * methods for each ({@link CodecParts}). Static methods instead of codec objects: nothing to look
 * up, and one class to load.
 */
final class CodecEmitter {
  /**
   * Name of the field with the only instance; with a type parameter it stands for free-form JSON.
   */
  static final String INSTANCE = "INSTANCE";

  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(Library.CODEC, WildcardTypeName.subtypeOf(Object.class));

  private final Model model;
  private final Root root;
  private final ClassName codec;
  private final ClassName type;
  private final Optional<TypeVariableName> parameter;
  private final CodecVisibility visibility;

  CodecEmitter(Model model, Root root) {
    this.model = model;
    this.root = root;
    this.codec = TypeNames.codec(root.name());
    this.type = TypeNames.of(root.name());
    this.parameter = root.typeParameter().map(TypeVariableName::get);
    this.visibility = new CodecVisibility(model, root);
  }

  JavaFile emit() {
    TypeName self = parameter.isPresent() ? ParameterizedTypeName.get(type, parameter.get()) : type;
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(codec.simpleName())
            .addModifiers(visibility.ofClass())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(Library.CODEC, self))
            .addJavadoc(
                "Reads and writes {@link $T}. Not API: its methods change with the schema.", type);
    parameter.ifPresent(spec::addTypeVariable);
    Deprecations.suppress(spec, model, root);
    addInstance(spec);
    Set<String> typeNames = new HashSet<>();
    typeNames.add(root.name().simpleName());
    root.nested().forEach(nested -> typeNames.add(nested.name().simpleName()));
    CollectionMethods collections = new CollectionMethods(typeNames);
    CodeBlock argument = parameter.isPresent() ? CodeBlock.of(", parameter") : CodeBlock.of("");
    spec.addMethod(
        MethodSpec.methodBuilder("read")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Library.JSON_READER, "in")
            .returns(self)
            .addStatement(
                "return in.tryReadNull() ? null : $L(in$L)",
                MemberNames.read(root.name()),
                argument)
            .build());
    spec.addMethod(
        MethodSpec.methodBuilder("write")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(Library.JSON_WRITER, "out")
            .addParameter(self, "value")
            .addStatement(
                "$L.$L(out, value$L)", CodecParts.WRITER, MemberNames.write(root.name()), argument)
            .build());
    if (parameter.isPresent()) {
      spec.addMethod(withParameter());
    }
    CodecParts parts = new CodecParts(spec, visibility);
    addType(parts, root.type(), collections);
    root.nested().forEach(nested -> addType(parts, nested, collections));
    collections.addTo(parts);
    spec.addType(parts.writer());
    new NestedCodecEmitter(model, root).addTo(spec, parts.nestedReadings());
    return RootEmitter.file(root.name().packageName(), spec.build(), root);
  }

  /** The instance registers itself, for those who look for the codec of a class. */
  private void addInstance(TypeSpec.Builder spec) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    TypeName instance = codec;
    CodeBlock creation = CodeBlock.of("new $T()", codec);
    if (parameter.isPresent()) {
      TypeName argument = ParameterizedTypeName.get(Library.CODEC, parameter.get());
      spec.addField(
          FieldSpec.builder(argument, "parameter", Modifier.PRIVATE, Modifier.FINAL).build());
      constructor.addParameter(argument, "parameter").addStatement("this.parameter = parameter");
      instance = ParameterizedTypeName.get(codec, ClassName.OBJECT);
      creation =
          CodeBlock.of(
              "new $T<>($T.INSTANCE)",
              codec,
              root.detailOf().isPresent() ? Library.DETAIL_CODEC : Library.FREE_FORM_CODEC);
    } else {
      constructor.addModifiers(Modifier.PRIVATE);
    }
    spec.addField(
        FieldSpec.builder(instance, INSTANCE, Modifier.STATIC, Modifier.FINAL)
            .initializer(creation)
            .build());
    spec.addStaticBlock(
        CodeBlock.of("$T.register($T.class, $L);\n", Library.CODECS, type, INSTANCE));
    spec.addMethod(constructor.build());
  }

  private MethodSpec withParameter() {
    return MethodSpec.methodBuilder("withParameter")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(ANY_CODEC, "parameter")
        .returns(ANY_CODEC)
        .addStatement("return new $T<>(parameter)", codec)
        .build();
  }

  private void addType(CodecParts parts, TypeDefinition definition, CollectionMethods collections) {
    if (definition instanceof RecordType record) {
      boolean generic = record.name().isRoot() && parameter.isPresent();
      new RecordCodecEmitter(
              record,
              model.isRepeated(record.name()),
              SeparateReading.isFor(record.name(), model),
              generic ? parameter : Optional.empty(),
              visibility,
              collections)
          .addTo(parts);
    } else if (definition instanceof UnionType union) {
      new UnionCodecEmitter(model, root, union, visibility, collections).addTo(parts);
    } else if (definition instanceof OpenEnumType openEnum) {
      parts.addReading(readOpenEnum(openEnum));
      if (openEnum.name().isRoot()) {
        parts.addWriting(writeOpenEnum(openEnum));
      }
    }
  }

  private MethodSpec readOpenEnum(OpenEnumType openEnum) {
    ClassName name = TypeNames.of(openEnum.name());
    return MethodSpec.methodBuilder(MemberNames.read(openEnum.name()))
        .addModifiers(visibility.ofMethods(openEnum.name()))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Reads {@link $T}; null for null.", name)
        .addParameter(Library.JSON_READER, "in")
        .returns(name)
        .addStatement("$T value = in.readString()", String.class)
        .addStatement("return value == null ? null : new $T(value)", name)
        .build();
  }

  private MethodSpec writeOpenEnum(OpenEnumType openEnum) {
    ClassName name = TypeNames.of(openEnum.name());
    return MethodSpec.methodBuilder(MemberNames.write(openEnum.name()))
        .addModifiers(visibility.ofMethods(openEnum.name()))
        .addModifiers(Modifier.STATIC)
        .addJavadoc("Writes {@link $T}.", name)
        .addParameter(Library.JSON_WRITER, "out")
        .addParameter(name, "value")
        .addStatement("out.writeString(value.value())")
        .build();
  }
}
