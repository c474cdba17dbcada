package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the names of a record say beside the names: which fields are required, where nulls
 * may be in collections, and whether other members are expected. Only strict reading asks for it.
 */
final class Expectations {
  private Expectations() {}

  /** Calls that follow {@code FieldNames.of}, which takes other spellings behind all fields. */
  static CodeBlock of(RecordType record) {
    List<String> all = new ArrayList<>();
    List<String> spellings = spellings(record.fields());
    for (int i = 0; i < spellings.size(); i++) {
      Field field = record.fields().get(i);
      if (field.required()) {
        all.add(spellings.get(i) + (mayBeNull(field) ? "?" : ""));
      }
    }
    all.addAll(elements(record.fields()));
    return CodeBlock.builder().add(expecting(all)).add(record.open() ? "$Z.open()" : "").build();
  }

  /** The same for the fields of a keyed union, of which an object has one. */
  static CodeBlock of(List<Field> variants) {
    return expecting(elements(variants));
  }

  private static CodeBlock expecting(List<String> all) {
    return all.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$Z.expecting($S)", String.join(" ", all));
  }

  /** The indexes of all names of each field. */
  private static List<String> spellings(List<Field> fields) {
    List<String> all = new ArrayList<>();
    int other = fields.size();
    for (int i = 0; i < fields.size(); i++) {
      StringBuilder spellings = new StringBuilder().append(i);
      for (int end = other + fields.get(i).aliases().size(); other < end; other++) {
        spellings.append('|').append(other);
      }
      all.add(spellings.toString());
    }
    return all;
  }

  private static List<String> elements(List<Field> fields) {
    List<String> all = new ArrayList<>();
    List<String> spellings = spellings(fields);
    for (int i = 0; i < fields.size(); i++) {
      String elements = elements(fields.get(i));
      if (!elements.isEmpty()) {
        all.add(spellings.get(i) + ":" + elements);
      }
    }
    return all;
  }

  /**
   * What is to be said of the elements of a field: a character for each collection inside of the
   * other; empty if none of them is special.
   */
  static String elements(Field field) {
    StringBuilder levels = new StringBuilder();
    boolean converted = ValueAccess.of(field.type()) instanceof ConvertedAccess;
    TypeReference element = elementOf(field.type());
    for (int level = 0; element != null; level++) {
      levels.append(ofElement(field, level, element, converted));
      element = elementOf(element);
    }
    return levels.toString().replaceFirst("[.]+$", "");
  }

  private static char ofElement(Field field, int level, TypeReference element, boolean converted) {
    if (element.equals(new FreeForm(false))) {
      return '.';
    }
    if (element instanceof Parameter || field.nullableElements().get(level)) {
      return '?';
    }
    return converted ? '!' : '.';
  }

  private static @Nullable TypeReference elementOf(TypeReference type) {
    if (type instanceof ListOf list) {
      return list.element();
    }
    return type instanceof MapOf map ? map.value() : null;
  }

  private static boolean mayBeNull(Field field) {
    return field.nullable()
        || field.type() instanceof Parameter
        || (field.type() instanceof FreeForm freeForm && !freeForm.object());
  }
}
