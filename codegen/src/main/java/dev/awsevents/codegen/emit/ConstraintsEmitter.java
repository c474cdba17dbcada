package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.ConstraintTable;
import dev.awsevents.codegen.constraints.ConstraintTable.Definition;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the class with the constraints of a root and of the types nested in it. Only {@code
 * validate()} loads it.
 */
final class ConstraintsEmitter {
  /** Name of the field with the only instance. */
  static final String TABLE = "TABLE";

  /** So many keywords fit into a method of 64 KB, whatever is in them. */
  private static final int KEYWORDS_OF_A_METHOD = 200;

  /** So many cases of a switch fit into a method. */
  private static final int CASES_OF_A_METHOD = 1_000;

  private final Model model;
  private final Root root;
  private final ConstraintTable table;
  private final ClassName name;
  private final Modifier[] visibility;

  ConstraintsEmitter(Model model, Root root, ConstraintTables tables) {
    this.model = model;
    this.root = root;
    this.table = tables.of(root.name()).orElseThrow();
    this.name = TypeNames.constraints(root.name());
    this.visibility =
        tables.isUsedFromOutside(root.name())
            ? new Modifier[] {Modifier.PUBLIC}
            : new Modifier[] {};
  }

  JavaFile emit() {
    TypeSpec.Builder spec =
        TypeSpec.classBuilder(name.simpleName())
            .addModifiers(visibility)
            .addModifiers(Modifier.FINAL)
            .superclass(Library.CONSTRAINT_TABLE)
            .addJavadoc(
                "What the schema says of values of {@link $T}. Not API: it changes with the schema.",
                TypeNames.of(root.name()));
    Deprecations.suppress(spec, model, root);
    spec.addField(
        FieldSpec.builder(name, TABLE, visibility)
            .addModifiers(Modifier.STATIC, Modifier.FINAL)
            .initializer("new $T()", name)
            .build());
    spec.addMethod(
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addStatement(
                "super($T.$L, $L)",
                TypeNames.codec(root.name()),
                CodecEmitter.INSTANCE,
                table.definitions().size())
            .build());
    addLookup(spec);
    table.definitions().forEach(definition -> addDefinition(spec, definition));
    return RootEmitter.file(root.name().packageName(), spec.build(), root);
  }

  private void addLookup(TypeSpec.Builder spec) {
    int size = table.definitions().size();
    for (int from = 0; from < size; from += CASES_OF_A_METHOD) {
      int to = Math.min(size, from + CASES_OF_A_METHOD);
      MethodSpec.Builder lookup =
          MethodSpec.methodBuilder(from == 0 ? "define" : "define" + from)
              .addModifiers(from == 0 ? Modifier.PROTECTED : Modifier.PRIVATE)
              .addParameter(int.class, "number")
              .returns(Library.CONSTRAINT);
      if (from == 0) {
        lookup.addAnnotation(Override.class);
      }
      lookup.addCode("return switch (number) {\n$>");
      for (int i = from; i < to; i++) {
        lookup.addCode("case $L -> $N();\n", i, table.definitions().get(i).name());
      }
      CodeBlock others =
          to < size ? CodeBlock.of("define$L(number)", to) : CodeBlock.of("throw unknown(number)");
      lookup.addCode("default -> $L;\n$<};\n", others);
      spec.addMethod(lookup.build());
    }
  }

  /** The keywords of one schema, in as many methods as they need. */
  private void addDefinition(TypeSpec.Builder spec, Definition definition) {
    List<Keyword> keywords = definition.constraint().keywords();
    CodeBlock begin = CodeBlock.of("new $T()", Library.CONSTRAINT);
    int parts = Math.max(1, (keywords.size() + KEYWORDS_OF_A_METHOD - 1) / KEYWORDS_OF_A_METHOD);
    for (int part = 0; part < parts; part++) {
      boolean last = part == parts - 1;
      String method = definition.name() + (last ? "" : "$" + (part + 1));
      int from = part * KEYWORDS_OF_A_METHOD;
      int to = Math.min(keywords.size(), from + KEYWORDS_OF_A_METHOD);
      spec.addMethod(
          MethodSpec.methodBuilder(method)
              .addModifiers(Modifier.PRIVATE)
              .addJavadoc("{@code $L}", Javadocs.text(definition.schema()))
              .returns(Library.CONSTRAINT)
              .addStatement("return $L", ConstraintCode.of(begin, keywords.subList(from, to)))
              .build());
      begin = CodeBlock.of("$N()", method);
    }
  }
}
