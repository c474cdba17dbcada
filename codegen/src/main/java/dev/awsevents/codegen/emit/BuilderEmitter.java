package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Kind;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes the nested {@code Builder}: a thin class over the one that Immutables generates, which
 * stays package-private.
 */
final class BuilderEmitter {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  private final Root root;
  private final RecordType record;
  private final Optional<TypeVariableName> parameter;
  private final ClassName name;
  private final TypeName self;
  private final TypeName builder;

  BuilderEmitter(Root root, RecordType record, Optional<TypeVariableName> parameter) {
    this.root = root;
    this.record = record;
    this.parameter = parameter;
    this.name = TypeNames.of(record.name());
    this.self = withParameter(name);
    this.builder = withParameter(name.nestedClass("Builder"));
  }

  private TypeName withParameter(ClassName type) {
    return parameter.isPresent() ? ParameterizedTypeName.get(type, parameter.get()) : type;
  }

  MethodSpec builderMethod() {
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

  MethodSpec toBuilderMethod() {
    return MethodSpec.methodBuilder("toBuilder")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("A builder in which everything is set as it is here.")
        .returns(builder)
        .addCode(hasLoneElements() ? copyWithOrigin() : copyInto(newBuilder()))
        .build();
  }

  private CodeBlock newBuilder() {
    return CodeBlock.of("new Builder$L()", parameter.map(name -> "<" + name + ">").orElse(""));
  }

  private CodeBlock copyWithOrigin() {
    return JavaTemplate.of(
            """
            $type:T builder = $newBuilder:L;
            builder.origin = this;
            $copy:L
            """)
        .with("type", builder)
        .with("newBuilder", newBuilder())
        .with("copy", copyInto(CodeBlock.of("builder")))
        .code();
  }

  private CodeBlock copyInto(CodeBlock target) {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Field field : record.fields()) {
      String component = field.javaName();
      calls.add("\n.$N($L)", component, ValueAccess.of(field.type()).forBuilder(component));
    }
    if (!record.whole()) {
      calls.add("\n.unknownFields(unknownFields)");
    }
    return CodeBlock.builder().addStatement("return $L$L", target, calls.build()).build();
  }

  /**
   * Whether a list may stand for a lone element. A list that went through the builder would no
   * longer know.
   */
  private boolean hasLoneElements() {
    return record.fields().stream().anyMatch(BuilderEmitter::isLoneOrList);
  }

  private static boolean isLoneOrList(Field field) {
    return field.type() instanceof ListOf list && list.loneElement();
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("Builder")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Builds {@link $T}. Not safe for use by several threads.", name)
            .superclass(withParameter(generatedBuilder()))
            .addMethod(MethodSpec.constructorBuilder().build());
    parameter.ifPresent(type::addTypeVariable);
    for (Field field : record.fields()) {
      ValueAccess.of(field.type())
          .nestedBuilder()
          .ifPresent(nested -> type.addMethod(nestedBuilder(field, nested)));
    }
    boolean checked =
        root.kind() == Kind.RESPONSE && record.fields().stream().anyMatch(Field::guaranteed);
    if (hasLoneElements()) {
      type.addField(self, "origin", Modifier.PRIVATE);
    }
    if (checked || hasLoneElements()) {
      type.addMethod(build(checked));
    }
    return type.build();
  }

  /** What Immutables calls the builder that it generates. */
  private ClassName generatedBuilder() {
    return record.name().isRoot()
        ? ClassName.get(name.packageName(), GeneratedNames.builder(name.simpleName()))
        : ClassName.get(
            name.packageName(),
            GeneratedNames.enclosing(record.name().root()),
            GeneratedNames.builder(name.simpleName()));
  }

  private MethodSpec nestedBuilder(Field field, NestedBuilder nested) {
    String method =
        nested.prefix().isEmpty()
            ? field.javaName()
            : nested.prefix() + JavaNames.capitalized(field.javaName());
    ClassName elementBuilder = nested.built().nestedClass("Builder");
    MethodSpec.Builder spec =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L, built by the function.", nested.summary())
            .returns(builder);
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

  private MethodSpec build(boolean checked) {
    MethodSpec.Builder build =
        MethodSpec.methodBuilder("build")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("What was set.")
            .returns(self)
            .addCode(
                JavaTemplate.of(
                        """
                        $self:T built = super.build();
                        $restoreLone:L
                        $check:L
                        return built;
                        """)
                    .with("self", self)
                    .with("restoreLone", hasLoneElements() ? restoreLone() : NOTHING)
                    .with("check", checked ? check() : NOTHING)
                    .code());
    if (checked) {
      build.addJavadoc(
          "\n\n@throws IllegalStateException if a value is missing that AWS insists on; the message"
              + " names all such values");
    }
    return build.build();
  }

  private CodeBlock restoreLone() {
    return JavaTemplate.of(
            """
            if (origin != null) {
              built = new $self:T($components:L);
            }
            """)
        .with("self", self)
        .with("components", restoredComponents())
        .code();
  }

  private CodeBlock restoredComponents() {
    return Stream.concat(
            record.fields().stream().map(BuilderEmitter::restoredComponent),
            Stream.of(CodeBlock.of("built.unknownFields()")))
        .collect(CodeBlock.joining(",$W"));
  }

  private static CodeBlock restoredComponent(Field field) {
    String component = field.javaName();
    return isLoneOrList(field)
        ? CodeBlock.of(
            "$T.loneAs(built.$N(), origin.$N())", Library.IMMUTABLE_LIST, component, component)
        : CodeBlock.of("built.$N()", component);
  }

  private CodeBlock check() {
    CodeBlock.Builder calls = CodeBlock.builder();
    for (Field field : record.fields()) {
      if (field.guaranteed()) {
        calls.add("\n.with($S, built.$N())", field.javaName(), field.javaName());
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
}
