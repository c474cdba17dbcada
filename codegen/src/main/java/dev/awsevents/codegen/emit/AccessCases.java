package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.UUID;

/** The access to each kind of type. */
final class AccessCases implements TypeReference.Cases<ValueAccess> {
  static final AccessCases CASES = new AccessCases();

  private AccessCases() {}

  @Override
  public ValueAccess onPlain(Plain type) {
    Scalar scalar = type.scalar();
    return switch (scalar) {
      case STRING -> new StringAccess();
      case BOOLEAN ->
          new ScalarAccess(scalar, Boolean.class, "readBoolean", "writeBoolean", "True or false.");
      case INTEGER ->
          new ScalarAccess(scalar, Integer.class, "readInteger", "writeInteger", "A whole number.");
      case LONG -> new ScalarAccess(scalar, Long.class, "readLong", "writeLong", "A whole number.");
      case INTEGER_TEXT ->
          new ScalarAccess(
              scalar,
              Integer.class,
              "readIntegerText",
              "writeIntegerText",
              "A whole number, sent as text.");
      case LONG_TEXT ->
          new ScalarAccess(
              scalar, Long.class, "readLongText", "writeLongText", "A whole number, sent as text.");
      case DECIMAL ->
          new ScalarAccess(
              scalar, BigDecimal.class, "readDecimal", "writeDecimal", "A decimal number.");
      case DOUBLE ->
          new ScalarAccess(
              scalar, Double.class, "readDouble", "writeDouble", "A floating-point number.");
      case BINARY -> new BinaryAccess();
      case LOCAL_DATE -> new TextFormatAccess(scalar, LocalDate.class, "A day.");
      case LOCAL_TIME -> new TextFormatAccess(scalar, LocalTime.class, "A time of day.");
      case OFFSET_TIME ->
          new TextFormatAccess(scalar, OffsetTime.class, "A time of day with an offset from UTC.");
      case DURATION -> new TextFormatAccess(scalar, Duration.class, "An amount of time.");
      case UUID -> new TextFormatAccess(scalar, UUID.class, "A UUID.");
      case URI -> new TextFormatAccess(scalar, URI.class, "A URI.");
    };
  }

  @Override
  public ValueAccess onTimestamp(Timestamp type) {
    return new TimestampAccess(type.form());
  }

  @Override
  public ValueAccess onList(ListOf type) {
    return ValueAccess.of(type.element()).listOf(type.loneElement());
  }

  @Override
  public ValueAccess onMap(MapOf type) {
    return ValueAccess.of(type.value()).mapOf();
  }

  @Override
  public ValueAccess onNamed(Named type) {
    return switch (type.shape()) {
      case RECORD, UNION -> new ObjectAccess(type);
      case KINDS -> new KindsAccess(type.name());
      case OPEN_ENUM -> new OpenEnumAccess(type.name());
    };
  }

  @Override
  public ValueAccess onFreeForm(FreeForm type) {
    return type.object() ? new FreeFormObjectAccess() : new FreeFormAccess();
  }

  @Override
  public ValueAccess onByteList(ByteList type) {
    return new ByteListAccess();
  }

  @Override
  public ValueAccess onParameter(Parameter type) {
    return new ParameterAccess(type.name());
  }
}
