package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.naming.GeneratedNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A thin class over the builder that Immutables generates, which stays package-private. */
final class ImmutablesBuilderEmitter extends BuilderEmitter {
  private static final CodeBlock NOTHING = CodeBlock.of("");

  ImmutablesBuilderEmitter(Root root, RecordType record, Optional<TypeVariableName> parameter) {
    super(root, record, parameter);
  }

  @Override
  CodeBlock copy() {
    return hasLoneElements() ? copyWithOrigin() : copyInto(newBuilder());
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

  /**
   * Whether a list may stand for a lone element. A list that went through the builder would no
   * longer know.
   */
  private boolean hasLoneElements() {
    return record.fields().stream().anyMatch(ImmutablesBuilderEmitter::isLoneOrList);
  }

  private static boolean isLoneOrList(Field field) {
    return field.type() instanceof ListOf list && list.loneElement();
  }

  /** Immutables writes the methods, and does not know what the schema says of the members. */
  @Override
  CodeBlock describeSetters() {
    List<Field> described = record.fields().stream().filter(FieldJavadoc::isDescribed).toList();
    if (described.isEmpty()) {
      return NOTHING;
    }
    CodeBlock.Builder list = CodeBlock.builder().add("\n\n<p>The values are:\n\n<ul>");
    for (Field field : described) {
      list.add("\n<li>{@code $L}: $L</li>", field.javaName(), FieldJavadoc.of(record, field));
    }
    return list.add("\n</ul>").build();
  }

  @Override
  void addSetters(TypeSpec.Builder type) {
    type.superclass(withParameter(generatedBuilder()));
    if (hasLoneElements()) {
      type.addField(self, "origin", Modifier.PRIVATE);
    }
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

  @Override
  void addBuild(TypeSpec.Builder type) {
    if (!isChecked() && !hasLoneElements()) {
      return;
    }
    type.addMethod(
        buildMethod()
            .addAnnotation(Override.class)
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
                    .with("check", isChecked() ? check() : NOTHING)
                    .code())
            .build());
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
            record.fields().stream().map(ImmutablesBuilderEmitter::restoredComponent),
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
}
