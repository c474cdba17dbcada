package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.naming.JavaNames;
import javax.lang.model.element.Modifier;

/**
 * Writes a sealed interface, its {@code Unknown} variant, and what Java 17 lacks to work with it.
 */
final class UnionEmitter {
  private final Model model;
  private final Root root;
  private final UnionType union;
  private final ClassName name;
  private final TypeVariableName result;

  UnionEmitter(Model model, Root root, UnionType union) {
    this.model = model;
    this.root = root;
    this.union = union;
    this.name = TypeNames.of(union.name());
    boolean taken = root.nested().stream().anyMatch(type -> type.name().nested().equals("R"));
    this.result = TypeVariableName.get(taken ? "R_" : "R");
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.interfaceBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
            .addJavadoc(
                "$L$L",
                Javadocs.summary(
                    union.documentation(),
                    model.isOfKinds(union)
                        ? "A value of one of several kinds."
                        : "One of several objects."),
                Javadocs.tags(union.documentation()));
    Deprecations.mark(type, union.documentation());
    if (union.name().isRoot()) {
      KindInterfaces.of(root.kind()).forEach(type::addSuperinterface);
    }
    model
        .unionsOf(union.name())
        .forEach(outer -> type.addSuperinterface(TypeNames.of(outer.name())));
    union.variants().forEach(variant -> type.addPermittedSubclass(TypeNames.of(variant.type())));
    type.addPermittedSubclass(name.nestedClass("Unknown"));
    for (Variant variant : union.variants()) {
      boolean has = model.variantMethods().has(union, variant);
      if (variant.wrapper()) {
        Field field = model.record(variant.type()).fields().get(0);
        type.addMethod(of(variant, field));
        if (has) {
          type.addMethod(asContent(variant, field));
        }
      } else if (has) {
        type.addMethod(asVariant(variant));
      }
    }
    new VariantMethodEmitter(model).overrides(union.name()).forEach(type::addMethod);
    CommonFields.of(model, union).forEach(field -> type.addMethod(accessor(field)));
    return type.addMethod(match()).addType(cases()).addType(unknown());
  }

  /**
   * The accessor of each known variant overrides it, so that its body is for the unknown one. It is
   * not abstract, because Immutables would generate a method to copy from for each variant.
   */
  private static MethodSpec accessor(Field field) {
    String description = Javadocs.text(field.documentation().description());
    boolean text = field.type().equals(new Plain(Scalar.STRING));
    return MethodSpec.methodBuilder(field.javaName())
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addJavadoc(
            "$L Null if it is missing.",
            description.isEmpty() ? ValueAccess.of(field.type()).inWords() : description)
        .returns(TypeNames.of(field.type()).annotated(Library.NULLABLE))
        .addStatement(
            text
                ? CodeBlock.of(
                    "return ((Unknown) this).fields().get($L) instanceof $T text ? text : null",
                    Literals.of(field.wireName()),
                    String.class)
                : CodeBlock.of("return null"))
        .build();
  }

  private MethodSpec of(Variant variant, Field field) {
    ClassName type = TypeNames.of(variant.type());
    return MethodSpec.methodBuilder("of" + type.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("The variant {@link $T}.", type)
        .addParameter(TypeNames.of(field.type()), field.javaName())
        .returns(name)
        .addStatement(
            "return new $T($N, $T.empty())", type, field.javaName(), Library.IMMUTABLE_MAP)
        .build();
  }

  private MethodSpec asContent(Variant variant, Field field) {
    ClassName type = TypeNames.of(variant.type());
    return MethodSpec.methodBuilder("as" + type.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addJavadoc("The content of the variant {@link $T}; null when it is another one.", type)
        .returns(TypeNames.of(field.type()).annotated(Library.NULLABLE))
        .addStatement(
            "return this instanceof $T variant ? variant.$N() : null", type, field.javaName())
        .build();
  }

  private static MethodSpec asVariant(Variant variant) {
    ClassName type = TypeNames.of(variant.type());
    return MethodSpec.methodBuilder("as" + type.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addJavadoc("This as {@link $T}; null when it is another variant.", type)
        .returns(type.annotated(Library.NULLABLE))
        .addStatement("return this instanceof $T variant ? variant : null", type)
        .build();
  }

  private MethodSpec match() {
    return MethodSpec.methodBuilder("match")
        .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
        .addTypeVariable(result)
        .addJavadoc(
            """
            Calls the method that is for this variant, for those whose Java has no pattern matching in {@code switch}.

            @param <$L> type of the result""",
            result.name())
        .addParameter(ParameterizedTypeName.get(name.nestedClass("Cases"), result), "cases")
        .returns(result)
        .addCode(
            union.variants().stream().map(UnionEmitter::onVariant).collect(CodeBlock.joining("")))
        .addStatement("return cases.onUnknown((Unknown) this)")
        .build();
  }

  private static CodeBlock onVariant(Variant variant) {
    ClassName type = TypeNames.of(variant.type());
    return CodeBlock.of(
        """
        if (this instanceof $T variant) {
          return cases.on$L(variant);
        }
        """,
        type,
        type.simpleName());
  }

  private TypeSpec cases() {
    TypeSpec.Builder cases =
        TypeSpec.interfaceBuilder("Cases")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addTypeVariable(result)
            .addJavadoc(
                "What to do with each variant.\n\n@param <$L> type of the result", result.name());
    for (Variant variant : union.variants()) {
      ClassName type = TypeNames.of(variant.type());
      cases.addMethod(onVariant(type.simpleName(), type));
    }
    return cases.addMethod(onVariant("Unknown", name.nestedClass("Unknown"))).build();
  }

  private MethodSpec onVariant(String simpleName, ClassName type) {
    return MethodSpec.methodBuilder("on" + JavaNames.capitalized(simpleName))
        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
        .addJavadoc("For {@link $T}.", type)
        .addParameter(type, "variant")
        .returns(result)
        .build();
  }

  private TypeSpec unknown() {
    return TypeSpec.recordBuilder("Unknown")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addAnnotation(Library.JACKSON_CODEC)
        .addSuperinterface(name)
        .addJavadoc(
            "A variant that this version does not know, kept whole.\n\n@param fields all its members")
        .recordConstructor(
            MethodSpec.constructorBuilder().addParameter(TypeNames.FREE_FORM_MAP, "fields").build())
        .addMethod(
            MethodSpec.compactConstructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Copies the members.")
                .addStatement("fields = $T.copyOrEmpty(fields)", Library.IMMUTABLE_MAP)
                .build())
        .addMethod(
            RecordTexts.ofUnknownVariant(
                name.nestedClass("Unknown"), model.sensitivity(union.name())))
        .build();
  }
}
