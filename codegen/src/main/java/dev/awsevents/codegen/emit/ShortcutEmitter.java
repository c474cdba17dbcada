package dev.awsevents.codegen.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Shortcut;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.Named;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes a method that leads to a value further inside. What AWS guarantees may still be missing,
 * so each step looks for null.
 */
final class ShortcutEmitter {
  private final Model model;

  ShortcutEmitter(Model model) {
    this.model = model;
  }

  MethodSpec emit(RecordType record, Shortcut shortcut) {
    List<Field> way = way(record, shortcut);
    Field target = way.get(way.size() - 1);
    StringBuilder access = new StringBuilder(way.get(0).javaName());
    List<String> missing = new ArrayList<>();
    for (Field field : way.subList(1, way.size())) {
      missing.add(access + " == null");
      access.append('.').append(field.javaName()).append("()");
    }
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(shortcut.name())
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("$L", javadoc(target, access.toString()))
            .returns(type(way));
    if (!missing.isEmpty()) {
      method
          .beginControlFlow("if ($L)", String.join(" || ", missing))
          .addStatement("return null")
          .endControlFlow();
    }
    return method.addStatement("return $L", access).build();
  }

  private List<Field> way(RecordType start, Shortcut shortcut) {
    List<Field> way = new ArrayList<>();
    RecordType record = start;
    for (String name : shortcut.wireNames()) {
      if (!way.isEmpty()) {
        record = model.record(((Named) way.get(way.size() - 1).type()).name());
      }
      way.add(record.field(name).orElseThrow());
    }
    return way;
  }

  private static TypeName type(List<Field> way) {
    TypeName type = TypeNames.of(way.get(way.size() - 1).type());
    return way.stream().allMatch(Field::guaranteed) ? type : type.annotated(Library.NULLABLE);
  }

  private static String javadoc(Field target, String access) {
    String description = Javadocs.text(target.documentation().description());
    String place = "The same as " + Javadocs.code(access) + ".";
    return description.isEmpty() ? place : description + " " + place;
  }
}
