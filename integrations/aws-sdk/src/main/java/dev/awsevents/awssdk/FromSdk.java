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

/** One conversion from values of the SDK to values of this library. */
final class FromSdk {
  private final AttributePath path = new AttributePath();

  Map<String, DynamoDbAttributeValue> item(Map<String, ? extends @Nullable AttributeValue> item) {
    Map<String, DynamoDbAttributeValue> converted = new LinkedHashMap<>();
    item.forEach((name, value) -> converted.put(name, inside(name, value)));
    return converted;
  }

  private DynamoDbAttributeValue inside(Object nameOrIndex, @Nullable AttributeValue value) {
    path.enter(nameOrIndex);
    if (value == null) {
      throw path.refused("is null; a null of DynamoDB is AttributeValue.fromNul(true)");
    }
    DynamoDbAttributeValue converted = value(value);
    path.leave();
    return converted;
  }

  DynamoDbAttributeValue value(AttributeValue value) {
    return switch (value.type()) {
      case S -> DynamoDbAttributeValue.ofS(value.s());
      case N -> DynamoDbAttributeValue.ofN(value.n());
      case B -> DynamoDbAttributeValue.ofB(bytes(value.b()));
      case SS -> DynamoDbAttributeValue.ofSs(value.ss());
      case NS -> DynamoDbAttributeValue.ofNs(value.ns());
      case BS -> DynamoDbAttributeValue.ofBs(value.bs().stream().map(FromSdk::bytes).toList());
      case M -> DynamoDbAttributeValue.ofM(item(value.m()));
      case L -> DynamoDbAttributeValue.ofL(elements(value.l()));
      case NUL -> DynamoDbAttributeValue.ofNull(value.nul());
      case BOOL -> DynamoDbAttributeValue.ofBool(value.bool());
      case UNKNOWN_TO_SDK_VERSION ->
          throw path.refused("has no type, or one that this version of the SDK does not know");
    };
  }

  private List<DynamoDbAttributeValue> elements(List<? extends @Nullable AttributeValue> list) {
    List<DynamoDbAttributeValue> elements = new ArrayList<>();
    for (AttributeValue element : list) {
      elements.add(inside(elements.size(), element));
    }
    return elements;
  }

  private static Bytes bytes(SdkBytes bytes) {
    return Bytes.of(bytes.asByteArrayUnsafe());
  }
}
