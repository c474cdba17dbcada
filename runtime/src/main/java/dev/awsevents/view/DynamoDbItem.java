package dev.awsevents.view;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An item of DynamoDB as plain Java values, or as a type of yours: {@code
 * DynamoDbItem.of(change.newImage()).as(Order.class, mapper)}.
 *
 * <p>In a stream each value has its type beside it, as in <code>{"N": "9.95"}</code>. Here it is
 * the value itself.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_AttributeValue.html">AttributeValue</a>
 */
public final class DynamoDbItem {
  private static final FreeFormCodec FREE_FORM = FreeFormCodec.INSTANCE;

  private final Map<String, @Nullable Object> attributes;

  private DynamoDbItem(Map<String, @Nullable Object> attributes) {
    this.attributes = attributes;
  }

  /**
   * The item with these attributes: the keys or an image of a change, for instance.
   *
   * @param attributes values of the generated type {@code DynamoDbAttributeValue} by their names
   */
  public static DynamoDbItem of(Map<String, ?> attributes) {
    // The generated type is not known here, but its JSON is.
    Map<?, ?> json =
        (Map<?, ?>) AwsEvents.read(AwsEvents.toBytes(attributes, FREE_FORM), FREE_FORM);
    return new DynamoDbItem(plainMap(json));
  }

  private static Map<String, @Nullable Object> plainMap(Map<?, ?> typed) {
    Map<String, @Nullable Object> plain = new LinkedHashMap<>();
    typed.forEach((name, value) -> plain.put((String) name, plain(value)));
    return Collections.unmodifiableMap(plain);
  }

  private static List<@Nullable Object> plainList(List<?> typed) {
    List<@Nullable Object> plain = new ArrayList<>();
    typed.forEach(value -> plain.add(plain(value)));
    return Collections.unmodifiableList(plain);
  }

  /** A value that is malformed, or of a type that DynamoDB gets one day, stays as it came. */
  private static @Nullable Object plain(@Nullable Object typed) {
    if (!(typed instanceof Map<?, ?> object) || object.size() != 1) {
      return typed;
    }
    Map.Entry<?, ?> entry = object.entrySet().iterator().next();
    String type = (String) entry.getKey();
    if (type.equals("NULL")) {
      return null;
    }
    Object plain = plain(type, entry.getValue());
    return plain == null ? typed : plain;
  }

  /** The plain value; null if the value is not one of its type. */
  private static @Nullable Object plain(String type, @Nullable Object value) {
    if (value instanceof List<?> list) {
      return switch (type) {
        case "L" -> plainList(list);
        case "SS", "NS", "BS" -> plainSet(type.substring(0, 1), list);
        default -> null;
      };
    }
    if (value instanceof Map<?, ?> map) {
      return type.equals("M") ? plainMap(map) : null;
    }
    if (value instanceof Boolean) {
      return type.equals("BOOL") ? value : null;
    }
    return value instanceof String text ? scalar(type, text) : null;
  }

  private static @Nullable List<Object> plainSet(String type, List<?> elements) {
    List<Object> plain = new ArrayList<>();
    for (Object element : elements) {
      Object scalar = element instanceof String text ? scalar(type, text) : null;
      if (scalar == null) {
        return null;
      }
      plain.add(scalar);
    }
    return Collections.unmodifiableList(plain);
  }

  private static @Nullable Object scalar(String type, String text) {
    try {
      return switch (type) {
        case "S" -> text;
        // The text of a number is JSON, and has the limits of numbers in JSON.
        case "N" -> AwsEvents.read(text, FREE_FORM) instanceof Number number ? number : null;
        case "B" -> Bytes.ofBase64(text);
        default -> null;
      };
    } catch (IllegalArgumentException | EventFormatException e) {
      return null;
    }
  }

  /**
   * The attributes as plain values: {@code String}, {@code Long}, {@code BigInteger} or {@code
   * BigDecimal}, {@code Boolean}, {@link Bytes}, null, and unmodifiable {@code List} (for sets,
   * too) and {@code Map} of such values.
   */
  public Map<String, @Nullable Object> toPlain() {
    return attributes;
  }

  /**
   * The item as a type of your own, read by Jackson: {@code as(Order.class, mapper)}. The mapper
   * gets a JSON object with the plain values. Binary content is base64 in it.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if the mapper cannot read the item as the type; the
   *     cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  public <T> T as(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(json(), (Type) type, mapper));
  }

  /**
   * The item as a generated type: {@code as(OrderPlaced.class)}.
   *
   * @throws dev.awsevents.EventFormatException if the structure of the item does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public <T> T as(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(json(), type));
  }

  private String json() {
    return AwsEvents.toJson(attributes, FREE_FORM);
  }

  /** The attributes. */
  @Override
  public String toString() {
    return attributes.toString();
  }
}
