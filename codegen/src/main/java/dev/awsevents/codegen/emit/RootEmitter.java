package dev.awsevents.codegen.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the source file of a root type with all types nested in it. */
final class RootEmitter {
  private final Model model;
  private final Root root;
  private final BuilderStyle builders;
  private final ValidationEmitter validation;
  private final BeanValidation beanValidation;

  RootEmitter(
      Model model,
      Root root,
      BuilderStyle builders,
      ConstraintTables constraints,
      BeanValidation beanValidation) {
    this.beanValidation = beanValidation;
    this.validation = new ValidationEmitter(model, constraints);
    this.builders = builders;
    this.model = model;
    this.root = root;
  }

  JavaFile emit() {
    TypeSpec.Builder type = type(root.type()).addAnnotation(Library.NULL_MARKED);
    boolean nestedRecords = root.nested().stream().anyMatch(RecordType.class::isInstance);
    boolean immutables = builders == BuilderStyle.IMMUTABLES;
    if (immutables && nestedRecords) {
      // Else the builders of two roots with nested types of the same name would overwrite each
      // other.
      type.addAnnotation(Library.IMMUTABLES_ENCLOSING).addAnnotation(Library.GENERATED_BUILDER);
    } else if (immutables && root.type() instanceof RecordType) {
      type.addAnnotation(Library.GENERATED_BUILDER);
    }
    // They hide other roots, also in the header of a record, where JavaPoet does not see it.
    type.alwaysQualify(
        root.nested().stream()
            .map(nested -> nested.name().nested())
            .filter(name -> model.isRootName(name) || BeanValidation.NAMES.contains(name))
            .toArray(String[]::new));
    Deprecations.suppress(type, model, root);
    root.eventOrigin().ifPresent(origin -> addOrigin(type, origin));
    new CodecAccessEmitter(root).addTo(type);
    for (TypeDefinition nested : root.nested()) {
      type.addType(nested(nested).build());
    }
    return file(root.name().packageName(), type.build(), root);
  }

  private static void addOrigin(TypeSpec.Builder type, EventOrigin origin) {
    addConstants(type, "SOURCE", origin.sources(), "source");
    addConstants(type, "DETAIL_TYPE", origin.detailTypes(), "detail-type");
  }

  /** One constant for each value. If there are several, their names end with the values. */
  private static void addConstants(
      TypeSpec.Builder type, String name, List<String> values, String wireName) {
    NameAllocator names = new NameAllocator();
    for (String value : values) {
      String constant =
          values.size() == 1 ? name : names.newName(name + "_" + JavaNames.constant(value), value);
      type.addField(
          FieldSpec.builder(
                  String.class, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("{@code $L} of events that have this as their detail.", wireName)
              .initializer("$L", Literals.of(value))
              .build());
    }
  }

  static JavaFile file(String packageName, TypeSpec type, Root root) {
    String path = root.type().location().document().getPath();
    return JavaFile.builder(packageName, type)
        .addFileComment(
            "Generated from $L; do not edit.",
            path.substring(path.lastIndexOf('/') + 1).replace("\\", "?"))
        .indent("  ")
        .skipJavaLangImports(true)
        .build();
  }

  /** JavaPoet wants to be told that what is nested in an interface is static. */
  private TypeSpec.Builder nested(TypeDefinition type) {
    TypeSpec.Builder nested = type(type);
    return root.type() instanceof UnionType ? nested.addModifiers(Modifier.STATIC) : nested;
  }

  private TypeSpec.Builder type(TypeDefinition type) {
    TypeSpec.Builder spec = emit(type).addAnnotation(Library.JACKSON_CODEC);
    validation.addTo(spec, type);
    return spec;
  }

  private TypeSpec.Builder emit(TypeDefinition type) {
    if (type instanceof RecordType record) {
      return new RecordEmitter(model, root, record, builders, beanValidation).emit();
    }
    if (type instanceof UnionType union) {
      return new UnionEmitter(model, root, union).emit();
    }
    return new OpenEnumEmitter((OpenEnumType) type).emit();
  }
}
