package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method by which a value is validated. */
final class ValidationEmitter {
  private final Model model;
  private final ConstraintTables tables;

  ValidationEmitter(Model model, ConstraintTables tables) {
    this.model = model;
    this.tables = tables;
  }

  void addTo(TypeSpec.Builder spec, TypeDefinition type) {
    if (!(type instanceof OpenEnumType)) {
      tables.number(type.name()).ifPresent(number -> spec.addMethod(validate(type, number)));
    }
  }

  /** The number of the only union that a type is for, in the same table; empty if there is none. */
  private Optional<Integer> onlyUnion(TypeName type) {
    List<UnionType> unions = model.unionsOf(type);
    boolean only = unions.size() == 1 && !model.isTypeOfAField(type);
    return Optional.of(type)
        .filter(name -> only && unions.get(0).name().root().equals(name.root()))
        .filter(name -> unions.get(0).name().packageName().equals(name.packageName()))
        .flatMap(name -> tables.number(unions.get(0).name()));
  }

  /** In a union it is for the unknown variant; the others have their own. */
  private MethodSpec validate(TypeDefinition type, int number) {
    CodeBlock union =
        onlyUnion(type.name())
            .filter(other -> other != number)
            .map(other -> CodeBlock.of(", $L", other))
            .orElse(CodeBlock.of(""));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("validate")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "What of this value does not hold to its schema, with JSON paths; empty if it is"
                    + " valid.")
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), Library.VIOLATION))
            .addStatement(
                "return $T.$L.check(this, $L$L)",
                TypeNames.constraints(type.name()),
                ConstraintsEmitter.TABLE,
                number,
                union);
    if (type instanceof UnionType) {
      method.addModifiers(Modifier.DEFAULT);
    }
    return method.build();
  }
}
