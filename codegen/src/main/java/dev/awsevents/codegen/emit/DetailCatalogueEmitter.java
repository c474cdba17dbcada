package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.naming.GeneratedNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/** Writes the list of all details with the sources and the detail types of their events. */
final class DetailCatalogueEmitter {
  private static final TypeName ANY_CODEC =
      ParameterizedTypeName.get(Library.CODEC, WildcardTypeName.subtypeOf(Object.class));
  private static final TypeName ANY_CLASS =
      ParameterizedTypeName.get(
          ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class));

  private final List<Root> roots;
  private final List<Root> details;
  private final String packageName;

  DetailCatalogueEmitter(Model model, String packageName) {
    this.roots = model.roots();
    this.details =
        model.roots().stream()
            .filter(root -> root.eventOrigin().isPresent())
            .filter(root -> !origin(root).detailTypes().isEmpty())
            .toList();
    this.packageName = packageName;
  }

  private static EventOrigin origin(Root root) {
    return root.eventOrigin().orElseThrow();
  }

  JavaFile emit() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(GeneratedNames.DETAIL_CATALOGUE)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addAnnotation(Library.NULL_MARKED)
            .addSuperinterface(Library.DETAIL_CATALOGUE)
            .addJavadoc("The details of EventBridge events.")
            .addStaticBlock(CodeBlock.builder().addStatement("install()").build())
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
            .addMethod(codecOfEvent())
            .addMethod(origin())
            .addMethod(codecOfType())
            .addMethod(install());
    if (roots.stream().anyMatch(root -> root.type().documentation().deprecated())) {
      type.addAnnotation(Deprecations.SUPPRESSED);
    }
    return JavaFile.builder(packageName, type.build())
        .addFileComment("Generated from x-eventbridge of all schemas; do not edit.")
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  private static MethodSpec.Builder lookup(String name, TypeName found) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(found.annotated(Library.NULLABLE));
  }

  private MethodSpec codecOfEvent() {
    Map<String, List<Root>> byDetailType = new TreeMap<>();
    for (Root detail : details) {
      for (String detailType : origin(detail).detailTypes()) {
        byDetailType.computeIfAbsent(detailType, unused -> new ArrayList<>()).add(detail);
      }
    }
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (detailType) {\n").indent();
    byDetailType.forEach(
        (detailType, candidates) ->
            body.add("case $L -> $L;\n", Literals.of(detailType), choice(candidates)));
    body.add("default -> null;\n").unindent().addStatement("}");
    return lookup("codec", ANY_CODEC)
        .addParameter(String.class, "source")
        .addParameter(String.class, "detailType")
        .addCode(body.build())
        .build();
  }

  /** The codec of the first that has the source; one for all sources comes last. */
  private static CodeBlock choice(List<Root> candidates) {
    CodeBlock.Builder choice = CodeBlock.builder();
    CodeBlock otherwise = CodeBlock.of("null");
    for (Root candidate : candidates) {
      CodeBlock codec = CodeBlock.of("$T.codec()", TypeNames.of(candidate.name()));
      if (origin(candidate).sources().isEmpty()) {
        otherwise = codec;
      }
      if (!origin(candidate).sources().isEmpty()) {
        choice.add("$L ? $L : ", isSource(origin(candidate).sources()), codec);
      }
    }
    return choice.add(otherwise).build();
  }

  private static CodeBlock isSource(List<String> sources) {
    return sources.stream()
        .map(source -> CodeBlock.of("source.equals($L)", Literals.of(source)))
        .collect(CodeBlock.joining(" || "));
  }

  private MethodSpec origin() {
    CodeBlock.Builder body =
        CodeBlock.builder().add("return switch (detail.getName()) {\n").indent();
    for (Root root : details) {
      body.add(
          "case $S -> new $T($L, $L);\n",
          TypeNames.of(root.name()).toString(),
          Library.DETAIL_ORIGIN,
          list(origin(root).sources()),
          list(origin(root).detailTypes()));
    }
    body.add("default -> null;\n").unindent().addStatement("}");
    return lookup("origin", Library.DETAIL_ORIGIN)
        .addParameter(ANY_CLASS, "detail")
        .addCode(body.build())
        .build();
  }

  private static CodeBlock list(List<String> texts) {
    return CodeBlock.of(
        "$T.of($L)", List.class, texts.stream().map(Literals::of).collect(CodeBlock.joining(", ")));
  }

  /** The types lead to their codecs, so that tools that follow references find them. */
  private MethodSpec codecOfType() {
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (type) {\n").indent();
    for (Root root : roots) {
      ClassName type = TypeNames.of(root.name());
      body.add("case $S -> $T.codec();\n", type.toString(), type);
    }
    body.add("default -> null;\n").unindent().addStatement("}");
    return lookup("codec", ANY_CODEC)
        .addParameter(String.class, "type")
        .addCode(body.build())
        .build();
  }

  private static MethodSpec install() {
    return MethodSpec.methodBuilder("install")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            """
            Makes the details known: where nobody says which type the detail of an event has, its source and detail
            type tell it.
            """)
        .addStatement("$T.install(new $L())", Library.DETAIL_CODEC, GeneratedNames.DETAIL_CATALOGUE)
        .build();
  }
}
