package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Recognition.Condition;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks that texts of schemas fit into the constants of class files, and that a method can have as
 * many of them. Names of properties are checked where documents are read.
 */
final class ConstantCheck {
  private ConstantCheck() {}

  /** Checks what is written into the catalogue of all events. */
  static void checkRecognition(Model model) {
    long conditions = 0;
    for (Root root : model.roots()) {
      if (root.recognition().isPresent()) {
        SchemaLocation location = root.type().location().at("x-identify");
        checkTexts(texts(root.recognition().get()).toList(), location);
        conditions += size(root.recognition().get());
        if (conditions > JavaLimits.MAX_CONDITIONS) {
          throw new SchemaException(
              location,
              "all schemas together cannot have more than "
                  + JavaLimits.MAX_CONDITIONS
                  + " pointers, operands and second-best rules in x-identify",
              "recognise events by fewer values");
        }
      }
      if (root.eventOrigin().isPresent()) {
        EventOrigin origin = root.eventOrigin().get();
        checkTexts(origin.sources(), root.type().location());
        checkTexts(origin.detailTypes(), root.type().location());
      }
    }
  }

  private static long size(Recognition recognition) {
    return texts(recognition).count() + recognition.otherwise().size();
  }

  private static Stream<String> texts(Recognition recognition) {
    return Stream.concat(
        recognition.conditions().stream().flatMap(ConstantCheck::textsOf),
        recognition.otherwise().stream().flatMap(ConstantCheck::texts));
  }

  private static Stream<String> textsOf(Condition condition) {
    return Stream.concat(Stream.of(condition.pointer()), condition.operands().stream());
  }

  static void check(TypeDefinition type) {
    if (type instanceof OpenEnumType openEnum) {
      checkTexts(openEnum.values(), openEnum.location());
    } else if (type instanceof UnionType union) {
      checkConstants(union);
    } else if (type instanceof RecordType record) {
      record.fields().forEach(ConstantCheck::checkAliases);
      checkShortcuts(record);
    }
  }

  private static void checkConstants(UnionType union) {
    List<String> constants =
        union
            .distinction()
            .members()
            .flatMap(member -> member.cases().stream())
            .flatMap(each -> each.values().stream())
            .toList();
    checkTexts(constants, union.location());
    union.distinction().members().forEach(member -> checkTexts(member.path(), union.location()));
    if (constants.size() > JavaLimits.MAX_ENUM_VALUES) {
      throw new SchemaException(
          union.location(),
          "the variants of a union cannot be told apart by more than "
              + JavaLimits.MAX_ENUM_VALUES
              + " values",
          "use {} for free-form JSON");
    }
  }

  private static void checkAliases(Field field) {
    checkTexts(field.aliases(), field.location().at("x-aliases"));
    if (field.aliases().size() > JavaLimits.MAX_ALIASES) {
      throw new SchemaException(
          field.location().at("x-aliases"),
          "a property cannot have more than " + JavaLimits.MAX_ALIASES + " other names",
          "use a map, with additionalProperties");
    }
  }

  private static void checkShortcuts(RecordType record) {
    if (record.shortcuts().size() > JavaLimits.MAX_SHORTCUTS) {
      throw new SchemaException(
          record.location().at("x-shortcuts"),
          "a type cannot have more than " + JavaLimits.MAX_SHORTCUTS + " shortcuts",
          "use the accessors");
    }
  }

  private static void checkTexts(List<String> texts, SchemaLocation location) {
    for (String text : texts) {
      if (text.length() > JavaLimits.MAX_TEXT_LENGTH) {
        throw new SchemaException(
            location,
            "a text of "
                + text.length()
                + " characters is more than the "
                + JavaLimits.MAX_TEXT_LENGTH
                + " that a constant in Java can have",
            "shorten it, or declare the value as a string");
      }
    }
  }
}
