package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Recognition.Condition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.naming.GeneratedNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the list of all events with the rules by which they are recognised. */
final class CatalogueEmitter {
  private static final ClassName CATALOGUE = Library.EVENT_CATALOGUE;

  private final List<Root> roots;
  private final List<Root> events;
  private final String packageName;

  CatalogueEmitter(Model model, String packageName) {
    this.roots = List.copyOf(model.roots());
    this.events = model.roots().stream().filter(root -> root.recognition().isPresent()).toList();
    this.packageName = packageName;
  }

  JavaFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(GeneratedNames.CATALOGUE)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(CATALOGUE)
            .addJavadoc("The events that can be recognised.")
            .addField(
                FieldSpec.builder(
                        rulesType(), "RULES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(rules())
                    .build())
            .addStaticBlock(CodeBlock.builder().addStatement("install()").build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(
                MethodSpec.methodBuilder("rules")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(rulesType())
                    .addStatement("return RULES")
                    .build())
            .addMethod(type())
            .addMethod(codec())
            .addMethod(install());
    if (events.stream().anyMatch(event -> event.type().documentation().deprecated())) {
      type.addAnnotation(Deprecations.SUPPRESSED);
    }
    return JavaFile.builder(packageName, type.build())
        .addFileComment("Generated from x-identify of all schemas; do not edit.")
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private static ParameterizedTypeName rulesType() {
    return ParameterizedTypeName.get(ClassName.get(List.class), Library.RECOGNITION_RULE);
  }

  private CodeBlock rules() {
    CodeBlock.Builder rules = CodeBlock.builder().add("$T.of(", List.class).indent();
    String separator = "\n";
    for (Root event : events) {
      rules.add("$L$L", separator, rule(event.recognition().orElseThrow()));
      separator = ",\n";
    }
    return rules.unindent().add(")").build();
  }

  private static CodeBlock rule(Recognition recognition) {
    CodeBlock.Builder rule =
        CodeBlock.builder()
            .add(
                "$T.of($L)",
                Library.RECOGNITION_RULE,
                CodeBlock.join(
                    recognition.conditions().stream().map(CatalogueEmitter::condition).toList(),
                    ", "));
    if (!recognition.otherwise().isEmpty()) {
      rule.add("$>.otherwise(\n")
          .add(
              CodeBlock.join(
                  recognition.otherwise().stream().map(CatalogueEmitter::rule).toList(), ",\n"))
          .add(")$<");
    }
    return rule.build();
  }

  private static CodeBlock condition(Condition condition) {
    String factory =
        switch (condition.test()) {
          case PRESENT -> "present";
          case ABSENT -> "absent";
          case EQUALS -> "equalTo";
          case DIFFERS -> "differing";
          case CONTAINS -> "containing";
        };
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.$L($L", Library.RECOGNITION_RULE, factory, Literals.of(condition.pointer()));
    condition.operands().forEach(operand -> code.add(", $L", Literals.of(operand)));
    return code.add(")").build();
  }

  private MethodSpec type() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("type")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(int.class, "event")
            .returns(
                ParameterizedTypeName.get(
                    ClassName.get(Class.class), WildcardTypeName.subtypeOf(Library.LAMBDA_EVENT)));
    // Class literals in a switch: only the type asked for is loaded.
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (event) {\n").indent();
    for (int i = 0; i < events.size(); i++) {
      body.add("case $L -> $T.class;\n", i, TypeNames.of(events.get(i).name()));
    }
    body.add("default -> throw new $T();\n", IndexOutOfBoundsException.class)
        .unindent()
        .addStatement("}");
    return method.addCode(body.build()).build();
  }

  /** The types lead to their codecs, so that tools that follow references find them. */
  private MethodSpec codec() {
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (type) {\n").indent();
    for (Root root : roots) {
      ClassName type = TypeNames.of(root.name());
      body.add("case $S -> $T.codec();\n", type.toString(), type);
    }
    body.add("default -> null;\n").unindent().addStatement("}");
    return MethodSpec.methodBuilder("codec")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(String.class, "type")
        .returns(
            ParameterizedTypeName.get(Library.CODEC, WildcardTypeName.subtypeOf(ClassName.OBJECT)))
        .addCode(body.build())
        .build();
  }

  private static MethodSpec install() {
    return MethodSpec.methodBuilder("install")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            Makes the events known. The library does so itself where it can find this class by its name; call the
            method where a shrinker would remove or rename the class.
            """)
        .addStatement("$T.install(new $L())", CATALOGUE, GeneratedNames.CATALOGUE)
        .build();
  }
}
