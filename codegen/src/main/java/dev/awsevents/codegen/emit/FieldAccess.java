package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TimestampForm;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import org.jspecify.annotations.Nullable;

/** How the value of a field is read and written. */
final class FieldAccess {
  /** Digits of a second's fraction. */
  private static final int NANO_DIGITS = 9;

  private final TypeReference type;
  private final CollectionMethods collections;

  FieldAccess(TypeReference type, CollectionMethods collections) {
    this.type = type;
    this.collections = collections;
  }

  /** Whether the type may be unable to hold what is read, which then has to be kept. */
  boolean mayReject() {
    return !(type.equals(new Plain(Scalar.STRING))
        || type.equals(new FreeForm(false))
        || type instanceof Parameter
        || isLoneOrList()
        || isOpenEnum());
  }

  private boolean isLoneOrList() {
    return type instanceof ListOf list && list.loneElement();
  }

  private boolean isOpenEnum() {
    return type instanceof Named named && named.shape() == Shape.OPEN_ENUM;
  }

  /** An expression that reads the value; null where there is none. */
  CodeBlock read() {
    if (type instanceof Parameter) {
      return CodeBlock.of("parameter.read(in)");
    }
    CodeBlock converted = readConverted();
    if (converted != null) {
      return converted;
    }
    CodeBlock read = collections.read(type);
    if (isLoneOrList()) {
      return CodeBlock.of("in.tryReadNull() ? null : $L", read);
    }
    if (!mayReject()) {
      return read;
    }
    return CodeBlock.of(
        "in.$L() ? $L : null", type instanceof ListOf ? "startsArray" : "startsObject", read);
  }

  private @Nullable CodeBlock readConverted() {
    if (type instanceof Plain plain && plain.scalar() != Scalar.STRING) {
      return plain.scalar() == Scalar.BINARY
          ? CodeBlock.of("$T.read(in)", Library.BINARY)
          : CodeBlock.of("in.$L()", readMethod(plain.scalar()));
    }
    if (type instanceof Timestamp timestamp) {
      return readTimestamp(timestamp.form());
    }
    if (type instanceof ByteList) {
      return CodeBlock.of("$T.read(in)", Library.SIGNED_BYTES);
    }
    CodeBlock element = convertedElement();
    return element == null
        ? null
        : CodeBlock.of("$L.$L(in)", element, type instanceof ListOf ? "readList" : "readMap");
  }

  /** A plain count is read without the format: one class less to load before the first event. */
  private static CodeBlock readTimestamp(TimestampForm form) {
    CodeBlock read = CodeBlock.of("$T.$L.read(in)", Library.TIMESTAMP_FORMAT, form.name());
    if (form.scale().isEmpty()) {
      return read;
    }
    int scale = form.scale().getAsInt();
    CodeBlock attempt =
        form.type().equals("number")
            ? CodeBlock.of("in.tryReadDecimal($L)", NANO_DIGITS - scale)
            : CodeBlock.of("in.tryReadDigits()");
    return CodeBlock.of("$L ? in.decimalInstant($L) : $L", attempt, scale, read);
  }

  private static String readMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "readBoolean";
      case INTEGER -> "readInteger";
      case LONG -> "readLong";
      case INTEGER_TEXT -> "readIntegerText";
      case LONG_TEXT -> "readLongText";
      case DECIMAL -> "readDecimal";
      case DOUBLE -> "readDouble";
      case STRING, BINARY -> throw new IllegalArgumentException(scalar.name());
    };
  }

  /**
   * The runtime's description of the elements of a collection whose scalars have to be converted;
   * null for others.
   */
  private @Nullable CodeBlock convertedElement() {
    if (type instanceof ListOf list) {
      return elementType(list.element());
    }
    return type instanceof MapOf map ? elementType(map.value()) : null;
  }

  private static @Nullable CodeBlock elementType(TypeReference type) {
    if (type instanceof Plain plain && plain.scalar() != Scalar.STRING) {
      return CodeBlock.of("$T.$L", Library.ELEMENT_TYPE, plain.scalar().name());
    }
    if (type instanceof ByteList) {
      return CodeBlock.of("$T.SIGNED_BYTES", Library.ELEMENT_TYPE);
    }
    if (type instanceof Timestamp timestamp) {
      return CodeBlock.of(
          "$T.timestamp($T.$L)",
          Library.ELEMENT_TYPE,
          Library.TIMESTAMP_FORMAT,
          timestamp.form().name());
    }
    CodeBlock inner = null;
    String factory = "";
    if (type instanceof ListOf list) {
      inner = elementType(list.element());
      factory = "listOf";
    } else if (type instanceof MapOf map) {
      inner = elementType(map.value());
      factory = "mapOf";
    }
    return inner == null ? null : CodeBlock.of("$T.$L($L)", Library.ELEMENT_TYPE, factory, inner);
  }

  /**
   * Statements that write a member, or what was read in its place, or nothing.
   *
   * @param names expression of the field names
   * @param value expression of the value
   */
  CodeBlock write(CodeBlock names, int field, CodeBlock value) {
    String arguments = "(out, $L, $L, $L, unknown)";
    if (type.equals(new Plain(Scalar.STRING))) {
      return statement("out.field($L, $L, $L)", names, field, value);
    }
    if (type instanceof Plain plain) {
      return plain.scalar() == Scalar.BINARY
          ? statement("$T.write" + arguments, Library.BINARY, names, field, value)
          : statement(
              "$T.$L" + arguments,
              Library.SCALARS,
              writeMethod(plain.scalar()),
              names,
              field,
              value);
    }
    if (type instanceof Timestamp timestamp) {
      return statement(
          "$T.$L.write" + arguments,
          Library.TIMESTAMP_FORMAT,
          timestamp.form().name(),
          names,
          field,
          value);
    }
    if (type instanceof ByteList) {
      return statement("$T.write" + arguments, Library.SIGNED_BYTES, names, field, value);
    }
    CodeBlock element = convertedElement();
    if (element != null) {
      String method = type instanceof ListOf ? "writeList" : "writeMap";
      return statement("$L.$L" + arguments, element, method, names, field, value);
    }
    return writeStructure(names, field, value);
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  private static String writeMethod(Scalar scalar) {
    return switch (scalar) {
      case BOOLEAN -> "writeBoolean";
      case INTEGER_TEXT, LONG_TEXT -> "writeNumberText";
      default -> "writeNumber";
    };
  }

  private CodeBlock writeStructure(CodeBlock names, int field, CodeBlock value) {
    CodeBlock write =
        type instanceof Parameter
            ? CodeBlock.of("parameter.write(out, $L)", value)
            : collections.write(type, value);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .beginControlFlow("if ($L)", isThere(value))
            .addStatement("out.name($L, $L)", names, field)
            .addStatement(write);
    if (mayReject()) {
      code.nextControlFlow("else").addStatement("out.rawField($L, $L, unknown)", names, field);
    }
    return code.endControlFlow().build();
  }

  /** A condition that holds when there is a value. */
  CodeBlock isThere(CodeBlock value) {
    if (type instanceof ListOf) {
      return CodeBlock.of("!$T.isAbsent($L)", Library.IMMUTABLE_LIST, value);
    }
    return type.isCollection()
        ? CodeBlock.of("!$T.isAbsent($L)", Library.IMMUTABLE_MAP, value)
        : CodeBlock.of("$L != null", value);
  }
}
