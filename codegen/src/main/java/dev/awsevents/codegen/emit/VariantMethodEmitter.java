package dev.awsevents.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.VariantMethods.Method;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes what several unions of a type have in common, which Java wants to be told to take from one
 * of them.
 */
final class VariantMethodEmitter {
  private final Model model;

  VariantMethodEmitter(Model model) {
    this.model = model;
  }

  List<MethodSpec> overrides(dev.awsevents.codegen.model.TypeName type) {
    boolean isInterface = model.findUnion(type).isPresent();
    return model.variantMethods().ambiguous(type).stream()
        .map(method -> override(method, isInterface))
        .toList();
  }

  private MethodSpec override(Method method, boolean isInterface) {
    MethodSpec.Builder override =
        MethodSpec.methodBuilder(method.name())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(result(method.variant()).annotated(Library.NULLABLE))
            .addStatement(
                "return $T.super.$L()", TypeNames.of(method.union().name()), method.name());
    if (isInterface) {
      override.addModifiers(Modifier.DEFAULT);
    }
    return override.build();
  }

  private TypeName result(Variant variant) {
    return variant.wrapper()
        ? TypeNames.of(model.record(variant.type()).fields().get(0).type())
        : TypeNames.of(variant.type());
  }
}
