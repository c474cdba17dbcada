package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.naming.GeneratedNames;
import java.util.Map;

/** Java types of the model's types. */
final class TypeNames {
  /** The type of {@code unknownFields}. */
  static final ParameterizedTypeName FREE_FORM_MAP =
      ParameterizedTypeName.get(
          ClassName.get(Map.class),
          ClassName.get(String.class),
          ClassName.OBJECT.annotated(Library.NULLABLE));

  private TypeNames() {}

  static ClassName of(TypeName name) {
    return name.isRoot()
        ? ClassName.get(name.packageName(), name.root())
        : ClassName.get(name.packageName(), name.root(), name.nested());
  }

  /** The class that reads all types of a root. */
  static ClassName codec(TypeName name) {
    return ClassName.get(name.packageName(), GeneratedNames.codec(name.root()));
  }

  /** The class with the constraints of all types of a root. */
  static ClassName constraints(TypeName name) {
    return ClassName.get(name.packageName(), GeneratedNames.constraints(name.root()));
  }

  /** The class that writes all types of a root. */
  static ClassName writer(TypeName name) {
    return codec(name).nestedClass(CodecParts.WRITER);
  }

  static com.palantir.javapoet.TypeName of(TypeReference type) {
    return ValueAccess.of(type).javaType();
  }

  /**
   * The type of a record component: nullable unless AWS guarantees a value, or an absent one is an
   * empty collection.
   */
  static com.palantir.javapoet.TypeName component(Field field) {
    com.palantir.javapoet.TypeName type = of(field.type());
    return field.type().isCollection() || field.guaranteed()
        ? type
        : type.annotated(Library.NULLABLE);
  }
}
