package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.ConditionalRequirement;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.Optional;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/** Writes the nested {@code Builder} of a record, and the ways to it. */
abstract class BuilderEmitter {
  private final Root root;
  final RecordType record;
  private final Optional<TypeVariableName> parameter;
  final ClassName name;
  final TypeName self;
  final TypeName builder;

  BuilderEmitter(Root root, RecordType record, Optional<TypeVariableName> parameter) {
    this.root = root;
    this.record = record;
    this.parameter = parameter;
    this.name = TypeNames.of(record.name());
    this.self = withParameter(name);
    this.builder = withParameter(name.nestedClass("Builder"));
  }

  /** What writes the builder; empty if there is to be none. */
  static Optional<BuilderEmitter> of(
      BuilderStyle style, Root root, RecordType record, Optional<TypeVariableName> parameter) {
    return switch (style) {
      case IMMUTABLES -> Optional.of(new ImmutablesBuilderEmitter(root, record, parameter));
      case PLAIN -> Optional.of(new PlainBuilderEmitter(root, record, parameter));
      case NONE -> Optional.empty();
    };
  }

  /** Adds the builder to its record, and the ways to it. */
  final void addTo(TypeSpec.Builder type) {
    type.addMethod(builderMethod()).addMethod(toBuilderMethod()).addType(emit());
  }

  final TypeName withParameter(ClassName type) {
    return parameter.isPresent() ? ParameterizedTypeName.get(type, parameter.get()) : type;
  }

  private MethodSpec builderMethod() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addJavadoc("A builder in which nothing is set.")
            .returns(builder)
            .addStatement("return new $L()", parameter.isPresent() ? "Builder<>" : "Builder");
    parameter.ifPresent(
        variable ->
            method
                .addTypeVariable(variable)
                .addJavadoc("\n\n@param <$L> type of the generic part", variable.name()));
    return method.build();
  }

  private MethodSpec toBuilderMethod() {
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("A builder in which everything is set as it is here.")
        .returns(builder)
        .addCode(copy())
        .build();
  }

  /** Statements that return a builder with the components of the record. */
  abstract CodeBlock copy();

  final CodeBlock newBuilder() {
    return CodeBlock.of("new Builder$L()", parameter.map(name -> "<" + name + ">").orElse(""));
  }

  final CodeBlock copyInto(CodeBlock target) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Field field : record.fields()) {
      String component = field.javaName();
      calls.add("\n.$N($L)", component, ValueAccess.of(field.type()).forBuilder(component));
    }
    if (record.form().hasUnknownFields()) {
      calls.add("\n.unknownFields(unknownFields)");
    }
    return CodeBlock.builder().addStatement("return $L$L", target, calls.build()).build();
  }

  private TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Builds {@link $T}. Not safe for use by several threads.", name)
            .addJavadoc(describeSetters())
            .addMethod(MethodSpec.constructorBuilder().build());
    parameter.ifPresent(type::addTypeVariable);
    addSetters(type);
    for (Field field : record.fields()) {
      ValueAccess.of(field.type())
          .nestedBuilder()
          .filter(nested -> nested.prefix().isEmpty() || isFree(method(nested.prefix(), field)))
          .ifPresent(nested -> type.addMethod(nestedBuilder(field, nested)));
    }
    addBuild(type);
    return type.build();
  }

  /** What the Javadoc of the builder says of the methods that a superclass has. */
  CodeBlock describeSetters() {
    return CodeBlock.of("");
  }

  /** Adds what sets the components. */
  abstract void addSetters(TypeSpec.Builder type);

  /** Adds {@code build()}, unless a superclass has it. */
  abstract void addBuild(TypeSpec.Builder type);

  /**
   * Whether {@code build()} insists on what the schema requires. It does for what an application
   * sends. What AWS sends is built for tests only, which need a part of it.
   */
  final boolean isChecked() {
    return (root.kind() == Kind.RESPONSE || root.kind() == Kind.DOCUMENT)
        && (!record.conditions().isEmpty() || record.fields().stream().anyMatch(Field::guaranteed));
  }

  final MethodSpec.Builder buildMethod() {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("What was set.")
            .returns(self);
    if (isChecked()) {
      build.addJavadoc(
          "\n\n@throws IllegalStateException if a required value is missing; the message names all"
              + " such values");
    }
    return build;
  }

  final CodeBlock check() {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Field field : record.fields()) {
      if (field.guaranteed()) {
        calls.add("\n.with($S, built.$N())", field.javaName(), field.javaName());
      }
    }
    for (ConditionalRequirement condition : record.conditions()) {
      for (Field field : condition.required()) {
        calls.add(
            "\n.with($S, built.$N(), built.$N(), $L)",
            field.javaName(),
            field.javaName(),
            condition.field().javaName(),
            Literals.of(condition.value()));
      }
    }
    return CodeBlock.builder()
        .addStatement(
            "$T.of($S)$L\n.check()",
            Library.REQUIRED_FIELDS,
            String.join(".", name.simpleNames()),
            calls.build())
        .build();
  }

  static String method(String prefix, Field field) {
    return prefix.isEmpty() ? field.javaName() : prefix + JavaNames.capitalized(field.javaName());
  }

  /** Whether no component is named like a method that adds to a collection. */
  final boolean isFree(String method) {
    return record.fields().stream().noneMatch(field -> field.javaName().equals(method));
  }

  private MethodSpec nestedBuilder(Field field, NestedBuilder nested) {
    String method = method(nested.prefix(), field);
    ClassName elementBuilder = nested.built().nestedClass("Builder");
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L, built by the function.", nested.summary())
            .returns(builder);
    if (FieldJavadoc.isDescribed(field)) {
      spec.addJavadoc("\n\n<p>$L", FieldJavadoc.of(record, field));
    }
    if (nested.keyed()) {
      spec.addParameter(String.class, "key");
    }
    return spec.addParameter(
            ParameterizedTypeName.get(ClassName.get(Consumer.class), elementBuilder), "values")
        .addCode(
            """
            $T nested = $T.builder();
            values.accept(nested);
            return $N($Lnested.build());
            """,
            elementBuilder,
            nested.built(),
            method,
            nested.keyed() ? "key, " : "")
        .build();
  }
}
