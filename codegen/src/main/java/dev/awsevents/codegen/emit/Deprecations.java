package dev.awsevents.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeReference;
import java.util.stream.Stream;

/** Marks what is deprecated, and keeps generated code from being warned of it. */
final class Deprecations {
  static final AnnotationSpec SUPPRESSED =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build();

  private Deprecations() {}

  static void mark(TypeSpec.Builder type, Documentation documentation) {
    if (documentation.deprecated()) {
      type.addAnnotation(Deprecated.class);
    }
  }

  /** Lets a type of a file of its own use what is deprecated. */
  static void suppress(TypeSpec.Builder type, Model model, Root root) {
    if (Stream.concat(Stream.of(root.type()), root.nested().stream())
        .anyMatch(definition -> usesDeprecated(definition, model))) {
      type.addAnnotation(SUPPRESSED);
    }
  }

  private static boolean usesDeprecated(TypeDefinition type, Model model) {
    if (type.documentation().deprecated()) {
      return true;
    }
    if (type instanceof UnionType union) {
      return union.variants().stream().anyMatch(variant -> model.isDeprecated(variant.type()));
    }
    return type instanceof RecordType record
        && (record.fields().stream().anyMatch(field -> usesDeprecated(field, model))
            || model.unionsOf(record.name()).stream()
                .anyMatch(union -> union.documentation().deprecated()));
  }

  private static boolean usesDeprecated(Field field, Model model) {
    return field.documentation().deprecated()
        || field
            .type()
            .named()
            .map(TypeReference.Named::name)
            .filter(model::isDeprecated)
            .isPresent()
        || (field.content() != null
            && field
                .content()
                .type()
                .filter(named -> model.isDeprecated(named.name()))
                .isPresent());
  }
}
