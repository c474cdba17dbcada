package dev.awsevents.awssdk;

import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.value.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One conversion from values of this library to values of the SDK. */
final class ToSdk implements DynamoDbAttributeValue.Cases<AttributeValue> {
  private static final List<String> TYPES =
      List.of("S", "N", "B", "SS", "NS", "BS", "M", "L", "BOOL", "NULL");
  private static final String MISFIT = "has no value, or one that does not fit its type";

  private final AttributePath path = new AttributePath();

  Map<String, AttributeValue> item(Map<String, ? extends @Nullable DynamoDbAttributeValue> item) {
    Map<String, AttributeValue> converted = new LinkedHashMap<>();
    item.forEach((name, value) -> converted.put(name, inside(name, value)));
    return converted;
  }

  private AttributeValue inside(Object nameOrIndex, @Nullable DynamoDbAttributeValue value) {
    path.enter(nameOrIndex);
    AttributeValue converted = present(value).match(this);
    path.leave();
    return converted;
  }

  /** Null is what a builder was not given, and what does not fit its type. */
  private <T> T present(@Nullable T value) {
    if (value == null) {
      throw path.refused(MISFIT);
    }
    return value;
  }

  private <T> List<T> present(List<? extends @Nullable T> values) {
    List<T> all = new ArrayList<>();
    for (T value : values) {
      all.add(present(value));
    }
    return all;
  }

  private static SdkBytes bytes(Bytes bytes) {
    return SdkBytes.fromByteArrayUnsafe(bytes.toByteArray());
  }

  @Override
  public AttributeValue onS(DynamoDbAttributeValue.S value) {
    return AttributeValue.fromS(present(value.s()));
  }

  @Override
  public AttributeValue onN(DynamoDbAttributeValue.N value) {
    return AttributeValue.fromN(present(value.n()));
  }

  @Override
  public AttributeValue onB(DynamoDbAttributeValue.B value) {
    return AttributeValue.fromB(bytes(present(value.b())));
  }

  @Override
  public AttributeValue onSs(DynamoDbAttributeValue.Ss value) {
    return AttributeValue.fromSs(present(value.ss()));
  }

  @Override
  public AttributeValue onNs(DynamoDbAttributeValue.Ns value) {
    return AttributeValue.fromNs(present(value.ns()));
  }

  @Override
  public AttributeValue onBs(DynamoDbAttributeValue.Bs value) {
    return AttributeValue.fromBs(present(value.bs()).stream().map(ToSdk::bytes).toList());
  }

  @Override
  public AttributeValue onM(DynamoDbAttributeValue.M value) {
    return AttributeValue.fromM(item(value.m()));
  }

  @Override
  public AttributeValue onL(DynamoDbAttributeValue.L value) {
    List<AttributeValue> elements = new ArrayList<>();
    for (DynamoDbAttributeValue element : value.l()) {
      elements.add(inside(elements.size(), element));
    }
    return AttributeValue.fromL(elements);
  }

  @Override
  public AttributeValue onNull(DynamoDbAttributeValue.Null value) {
    return AttributeValue.fromNul(present(value.nullValue()));
  }

  @Override
  public AttributeValue onBool(DynamoDbAttributeValue.Bool value) {
    return AttributeValue.fromBool(present(value.bool()));
  }

  @Override
  public AttributeValue onUnknown(DynamoDbAttributeValue.Unknown value) {
    if (value.fields().size() != 1) {
      throw path.refused("must be an object of one member, whose name is the type of the value");
    }
    String type = value.fields().keySet().iterator().next();
    throw path.refused(
        TYPES.contains(type)
            ? MISFIT
            : "has the type "
                + type
                + "; the types that are known are "
                + String.join(", ", TYPES));
  }
}
