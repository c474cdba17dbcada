package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import dev.awsevents.codegen.naming.GeneratedNames;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Java types of the model's types. */
final class TypeNames {
  private static final com.palantir.javapoet.TypeName NULLABLE_OBJECT =
      ClassName.OBJECT.annotated(Library.NULLABLE);

  /** The type of {@code unknownFields}. */
  static final ParameterizedTypeName FREE_FORM_MAP =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), NULLABLE_OBJECT);

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

  /** The class that writes all types of a root. */
  static ClassName writer(TypeName name) {
    return codec(name).nestedClass(CodecParts.WRITER);
  }

  static com.palantir.javapoet.TypeName of(TypeReference type) {
    if (type instanceof Plain plain) {
      return of(plain.scalar());
    }
    if (type instanceof Timestamp) {
      return ClassName.get(Instant.class);
    }
    if (type instanceof ListOf list) {
      return ParameterizedTypeName.get(ClassName.get(List.class), element(list.element()));
    }
    if (type instanceof MapOf map) {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), element(map.value()));
    }
    if (type instanceof Named named) {
      return of(named.name());
    }
    if (type instanceof FreeForm freeForm) {
      return freeForm.object() ? FREE_FORM_MAP : ClassName.OBJECT;
    }
    if (type instanceof Parameter parameter) {
      return TypeVariableName.get(parameter.name());
    }
    if (type instanceof ByteList) {
      return Library.BYTES;
    }
    throw new IllegalArgumentException(type.toString());
  }

  static com.palantir.javapoet.TypeName element(TypeReference type) {
    return type.equals(new FreeForm(false)) ? NULLABLE_OBJECT : of(type);
  }

  private static ClassName of(Scalar scalar) {
    return switch (scalar) {
      case STRING -> ClassName.get(String.class);
      case BOOLEAN -> ClassName.get(Boolean.class);
      case INTEGER, INTEGER_TEXT -> ClassName.get(Integer.class);
      case LONG, LONG_TEXT -> ClassName.get(Long.class);
      case DECIMAL -> ClassName.get(BigDecimal.class);
      case DOUBLE -> ClassName.get(Double.class);
      case BINARY -> Library.BYTES;
    };
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
