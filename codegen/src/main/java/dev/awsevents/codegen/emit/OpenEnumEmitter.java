package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes a value type with constants and a plain enum of the known values to switch on. */
final class OpenEnumEmitter {
  private static final String UNRECOGNIZED = "UNRECOGNIZED";

  private final OpenEnumType openEnum;
  private final ClassName name;
  private final Map<String, String> constants;
  private final String unrecognized;

  OpenEnumEmitter(OpenEnumType openEnum) {
    this.openEnum = openEnum;
    this.name = TypeNames.of(openEnum.name());
    Map<String, String> natural = new LinkedHashMap<>();
    openEnum.values().forEach(value -> natural.put(value, JavaNames.constant(value)));
    this.constants = new UniqueNames(ReservedNames::isConstantName).addAll(natural);
    boolean taken = constants.containsValue(UNRECOGNIZED);
    this.unrecognized = taken ? UNRECOGNIZED + "_" : UNRECOGNIZED;
  }

  TypeSpec.Builder emit() {
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(name.simpleName())
            .addModifiers(Modifier.PUBLIC)
            .recordConstructor(
                MethodSpec.constructorBuilder().addParameter(String.class, "value").build())
            .addMethod(
                MethodSpec.compactConstructorBuilder()
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Takes any value, known or not.")
                    .addStatement("$T.requireNonNull(value, $S)", Objects.class, "value")
                    .build())
            .addJavadoc(
                "$L\n\n@param value as it is spelled on the wire$L",
                Javadocs.summary(
                    openEnum.documentation(),
                    "A set of values that may grow; one that is not known yet is kept as it came."),
                Javadocs.tags(openEnum.documentation()));
    Deprecations.mark(type, openEnum.documentation());
    for (String value : openEnum.values()) {
      type.addField(
          FieldSpec.builder(
                  name, constants.get(value), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L", Javadocs.code(value) + ".")
              .initializer("new $T($L)", name, Literals.of(value))
              .build());
    }
    return type.addMethod(known()).addMethod(toText()).addType(knownValues());
  }

  private MethodSpec known() {
    return MethodSpec.methodBuilder("known")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("The value as an enum constant, to switch on.")
        .returns(name.nestedClass("Known"))
        .addCode(
            JavaTemplate.of(
                    """
                    return switch (value) {
                      $cases:L
                      default -> Known.$unrecognized:L;
                    };
                    """)
                .with(
                    "cases",
                    openEnum.values().stream()
                        .map(this::caseOfValue)
                        .collect(CodeBlock.joining("")))
                .with("unrecognized", unrecognized)
                .code())
        .build();
  }

  private CodeBlock caseOfValue(String value) {
    return CodeBlock.of("case $L -> Known.$L;\n", Literals.of(value), constants.get(value));
  }

  private static MethodSpec toText() {
    return MethodSpec.methodBuilder("toString")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(String.class)
        .addStatement("return value")
        .build();
  }

  private TypeSpec knownValues() {
    TypeSpec.Builder known =
        TypeSpec.enumBuilder("Known")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The values known when this version was made.");
    for (String value : openEnum.values()) {
      known.addEnumConstant(
          constants.get(value),
          TypeSpec.anonymousClassBuilder("").addJavadoc("$L", Javadocs.code(value) + ".").build());
    }
    return known
        .addEnumConstant(
            unrecognized, TypeSpec.anonymousClassBuilder("").addJavadoc("Any other value.").build())
        .build();
  }
}
