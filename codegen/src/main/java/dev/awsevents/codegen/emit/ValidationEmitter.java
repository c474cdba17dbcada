package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the method by which a value is validated. */
final class ValidationEmitter {
  private final ConstraintTables tables;

  ValidationEmitter(ConstraintTables tables) {
    this.tables = tables;
  }

  void addTo(TypeSpec.Builder spec, TypeDefinition type) {
    if (!(type instanceof OpenEnumType)) {
      tables.number(type.name()).ifPresent(number -> spec.addMethod(validate(type, number)));
    }
  }

  /** In a union it is for the unknown variant; the others have their own. */
  private static MethodSpec validate(TypeDefinition type, int number) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("validate")
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                "What of this value does not hold to its schema, with JSON paths; empty if it is"
                    + " valid.")
            .returns(ParameterizedTypeName.get(ClassName.get(List.class), Library.VIOLATION))
            .addStatement(
                "return $T.$L.check(this, $L)",
                TypeNames.constraints(type.name()),
                ConstraintsEmitter.TABLE,
                number);
    if (type instanceof UnionType) {
      method.addModifiers(Modifier.DEFAULT);
    }
    return method.build();
  }
}
