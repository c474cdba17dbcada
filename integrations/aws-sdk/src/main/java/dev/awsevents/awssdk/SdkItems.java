package dev.awsevents.awssdk;

import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items of DynamoDB, such as the images and keys of a change, as the SDK has them, and back. So the
 * classes that the enhanced client maps are read from a stream, too:
 *
 * <pre>{@code
 * TableSchema<Order> schema = TableSchema.fromBean(Order.class);
 * Order order = schema.mapToItem(SdkItems.toSdk(change.newImage()));
 * }</pre>
 *
 * <p>The order of attributes and elements stays, and numbers stay the text that they are.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/dynamodb-enhanced-client.html">DynamoDB
 *     Enhanced Client</a>
 */
public final class SdkItems {
  private SdkItems() {}

  /**
   * An item for the SDK.
   *
   * @throws IllegalArgumentException if a value is of an unknown type, or does not fit its type;
   *     the message names the attribute
   */
  public static Map<String, AttributeValue> toSdk(Map<String, DynamoDbAttributeValue> item) {
    return new ToSdk().item(item);
  }

  /**
   * A value for the SDK.
   *
   * @throws IllegalArgumentException if the value, or a value inside it, is of an unknown type, or
   *     does not fit its type
   */
  public static AttributeValue toSdk(DynamoDbAttributeValue value) {
    return value.match(new ToSdk());
  }

  /**
   * An item of the SDK.
   *
   * @throws IllegalArgumentException if a value is null, or of a type that the SDK does not know;
   *     the message names the attribute
   */
  public static Map<String, DynamoDbAttributeValue> fromSdk(Map<String, AttributeValue> item) {
    return new FromSdk().item(item);
  }

  /**
   * A value of the SDK.
   *
   * @throws IllegalArgumentException if the value, or a value inside it, is null or of a type that
   *     the SDK does not know
   */
  public static DynamoDbAttributeValue fromSdk(AttributeValue value) {
    return new FromSdk().value(value);
  }
}
