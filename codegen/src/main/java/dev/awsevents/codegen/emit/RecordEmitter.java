package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.EmbeddedContent;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes a record: components, compact constructor, way to the builder, decoding of embedded
 * documents.
 */
final class RecordEmitter {
  private final Model model;
  private final Root root;
  private final BuilderStyle builders;
  private final BeanValidation beanValidation;
  private final RecordType record;
  private final ClassName name;
  private final Optional<TypeVariableName> parameter;

  RecordEmitter(
      Model model,
      Root root,
      RecordType record,
      BuilderStyle builders,
      BeanValidation beanValidation) {
    this.beanValidation = beanValidation;
    this.builders = builders;
    this.model = model;
    this.root = root;
    this.record = record;
    this.name = TypeNames.of(record.name());
    this.parameter =
        record.name().isRoot() ? root.typeParameter().map(TypeVariableName::get) : Optional.empty();
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", javadoc())
            .recordConstructor(components())
            .addMethod(constructor());
    if (builders == BuilderStyle.IMMUTABLES) {
      type.addAnnotation(Library.IMMUTABLES_BUILDER);
    }
    Deprecations.mark(type, record.documentation());
    parameter.ifPresent(type::addTypeVariable);
    if (record.name().isRoot()) {
      KindInterfaces.of(root.kind()).forEach(type::addSuperinterface);
    }
    for (UnionType union : model.unionsOf(record.name())) {
      type.addSuperinterface(TypeNames.of(union.name()));
    }
    new VariantMethodEmitter(model).overrides(record.name()).forEach(type::addMethod);
    record.interfaces().forEach(each -> type.addSuperinterface(ClassName.bestGuess(each)));
    BuilderEmitter.of(builders, root, record, parameter).ifPresent(builder -> builder.addTo(type));
    for (Field field : record.fields()) {
      if (field.content() != null) {
        type.addMethod(decode(field, field.content()));
      }
    }
    ShortcutEmitter shortcuts = new ShortcutEmitter(model);
    record.shortcuts().forEach(each -> type.addMethod(shortcuts.emit(record, each)));
    if (parameter.isPresent()) {
      type.addMethods(GenericEquality.of(name, record));
    }
    return type.addMethod(RecordTexts.ofRecord(name, record));
  }

  private String javadoc() {
    StringBuilder html =
        new StringBuilder(
            Javadocs.summary(
                record.documentation(),
                record.form().isWhole() ? "A value as a whole." : "An object of a payload."));
    html.append('\n');
    for (Field field : record.fields()) {
      html.append("\n@param ")
          .append(field.javaName())
          .append(' ')
          .append(FieldJavadoc.of(record, field));
    }
    if (record.form().hasUnknownFields()) {
      html.append(
          "\n@param unknownFields members that this version does not know, and values that their"
              + " types cannot hold");
    }
    parameter.ifPresent(
        variable ->
            html.append("\n@param <").append(variable.name()).append("> type of the generic part"));
    return html.append(Javadocs.tags(record.documentation())).toString();
  }

  private MethodSpec components() {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    HeaderTypes types = new HeaderTypes(root);
    for (Field field : record.fields()) {
      TypeName type = TypeNames.component(field);
      ParameterSpec.Builder component =
          ParameterSpec.builder(record.name().isRoot() ? types.of(type) : type, field.javaName());
      component.addAnnotations(beanValidation.of(record, field));
      if (field.type().isCollection()) {
        markOmittable(component);
      }
      if (field.documentation().deprecated()) {
        component.addAnnotation(Deprecated.class);
      }
      components.addParameter(component.build());
    }
    if (record.form().hasUnknownFields()) {
      ParameterSpec.Builder component =
          ParameterSpec.builder(TypeNames.FREE_FORM_MAP, "unknownFields");
      markOmittable(component);
      components.addParameter(component.build());
    }
    return components.build();
  }

  private void markOmittable(ParameterSpec.Builder component) {
    if (builders != BuilderStyle.NONE) {
      component.addAnnotation(Library.OMITTABLE);
    }
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.compactConstructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                record.constants().isEmpty()
                    ? "Copies collections; null stands for an absent one."
                    : "Copies collections; null stands for an absent one. Fills in what is always the"
                        + " same.");
    record.constants().forEach(field -> constructor.addCode(fillIn(field)));
    record
        .fields()
        .forEach(field -> constructor.addCode(ValueAccess.of(field.type()).copy(field.javaName())));
    if (record.form().hasUnknownFields()) {
      constructor.addStatement(
          "unknownFields = $T.copyOrEmpty(unknownFields)", Library.IMMUTABLE_MAP);
    }
    return constructor.build();
  }

  private static CodeBlock fillIn(Field field) {
    return JavaTemplate.of(
            """
            if ($component:N == null && !$asRead:T.is(unknownFields)) {
              $component:N = $constant:L;
            }
            """)
        .with("component", field.javaName())
        .with("asRead", Library.AS_READ)
        .with("constant", Literals.of(field))
        .code();
  }

  /** {@code decode} and the component, or another name if a component has this one. */
  private String decodeMethod(Field field) {
    StringBuilder method = new StringBuilder("decode" + JavaNames.capitalized(field.javaName()));
    while (record.fields().stream().anyMatch(other -> other.javaName().contentEquals(method))) {
      method.append('_');
    }
    return method.toString();
  }

  private MethodSpec decode(Field field, EmbeddedContent content) {
    ClassName target =
        content.type().map(named -> TypeNames.of(named.name())).orElse(ClassName.OBJECT);
    CodeBlock read =
        CodeBlock.of(
            "$T.$L($N, $T.class)",
            Library.EMBEDDED_CONTENT,
            content.compressed() ? "readCompressed" : "read",
            field.javaName(),
            target);
    boolean there = field.guaranteed();
    return MethodSpec.methodBuilder(decodeMethod(field))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "The document inside {@code $L}$L$L.\n\n@throws dev.awsevents.EventFormatException if $L",
            field.javaName(),
            content.compressed() ? ", unpacked" : "",
            there ? "" : "; null where there is none",
            there
                ? "there is none, or it is malformed or has another structure"
                : "it is malformed or has another structure")
        .returns(there ? target : target.annotated(Library.NULLABLE))
        .addStatement(
            "return $L",
            there ? CodeBlock.of("$T.required($L)", Library.EMBEDDED_CONTENT, read) : read)
        .build();
  }
}
