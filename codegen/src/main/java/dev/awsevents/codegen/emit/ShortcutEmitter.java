package dev.awsevents.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Shortcut;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that leads to a value further inside. What AWS guarantees may still be missing,
 * so each step into a record looks for null. Maps are never null.
 */
final class ShortcutEmitter {
  private final Model model;

  ShortcutEmitter(Model model) {
    this.model = model;
  }

  MethodSpec emit(RecordType record, Shortcut shortcut) {
    Field target = record.field(shortcut.wireNames().get(0)).orElseThrow();
    TypeReference type = target.type();
    boolean guaranteed = target.guaranteed();
    StringBuilder access = new StringBuilder(target.javaName());
    List<String> missing = new ArrayList<>();
    for (String name : shortcut.wireNames().subList(1, shortcut.wireNames().size())) {
      if (type instanceof MapOf map) {
        access.append(".get(").append(Literals.of(name)).append(')');
        type = map.value();
        guaranteed = false;
      } else {
        missing.add(access + " == null");
        target = model.record(((Named) type).name()).field(name).orElseThrow();
        access.append('.').append(target.javaName()).append("()");
        type = target.type();
        guaranteed &= target.guaranteed();
      }
    }
    TypeName result = TypeNames.of(type);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(shortcut.name())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", javadoc(target, access.toString()))
            .returns(guaranteed ? result : result.annotated(Library.NULLABLE));
    if (!missing.isEmpty()) {
      method
          .beginControlFlow("if ($L)", String.join(" || ", missing))
          .addStatement("return null")
          .endControlFlow();
    }
    return method.addStatement("return $L", access).build();
  }

  private static String javadoc(Field target, String access) {
    String description = Javadocs.text(target.documentation().description());
    String place = "The same as " + Javadocs.code(access) + ".";
    return description.isEmpty() ? place : description + " " + place;
  }
}
