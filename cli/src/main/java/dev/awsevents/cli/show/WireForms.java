package dev.awsevents.cli.show;

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
import dev.awsevents.codegen.model.TypeReference.Timestamp;

/** How a value stands in JSON, in words; empty where its Java type says it already. */
final class WireForms implements TypeReference.Cases<String> {
  private static final WireForms INSTANCE = new WireForms();

  private WireForms() {}

  static String of(TypeReference type) {
    return type.match(INSTANCE);
  }

  @Override
  public String onPlain(Plain type) {
    return plain(type.scalar());
  }

  private static String plain(Scalar scalar) {
    return switch (scalar) {
      case INTEGER_TEXT, LONG_TEXT -> "a whole number in a string";
      case BINARY -> "base64";
      case LOCAL_DATE, LOCAL_TIME, OFFSET_TIME, DURATION -> "ISO 8601";
      case STRING, BOOLEAN, INTEGER, LONG, DECIMAL, DOUBLE, UUID, URI -> "";
    };
  }

  @Override
  public String onTimestamp(Timestamp type) {
    return timestamp(type.form());
  }

  private static String timestamp(TimestampForm form) {
    return switch (form) {
      case ISO_8601 -> "ISO 8601";
      case ISO_8601_MILLIS -> "ISO 8601 with milliseconds";
      case ISO_8601_BASIC_OFFSET -> "ISO 8601 with an offset such as +0000";
      case EPOCH_SECONDS -> "seconds since 1970";
      case EPOCH_MILLIS -> "milliseconds since 1970";
      case EPOCH_SECONDS_STRING -> "seconds since 1970 in a string";
      case EPOCH_MILLIS_STRING -> "milliseconds since 1970 in a string";
      case EPOCH_MICROS_STRING -> "microseconds since 1970 in a string";
      case COMMON_LOG -> "as in access logs, 01/Mar/2026:12:30:05 +0000";
      case RFC_1123 -> "as in HTTP headers, RFC 1123";
      case JAVA_DATE -> "as java.util.Date prints itself";
    };
  }

  @Override
  public String onList(ListOf type) {
    String element = type.element().match(this);
    if (type.loneElement()) {
      return element.isEmpty()
          ? "a list, or one value without a list"
          : element + "; a list, or one value without a list";
    }
    return element;
  }

  @Override
  public String onMap(MapOf type) {
    return type.value().match(this);
  }

  @Override
  public String onNamed(Named type) {
    return "";
  }

  @Override
  public String onFreeForm(FreeForm type) {
    return "any JSON";
  }

  @Override
  public String onByteList(ByteList type) {
    return "a list of signed bytes";
  }

  @Override
  public String onParameter(Parameter type) {
    return "";
  }
}
