package dev.awsevents.view;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.math.BigDecimal;
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

  /** A value of a type that DynamoDB gets one day stays as it came. */
  private static @Nullable Object plain(@Nullable Object typed) {
    if (!(typed instanceof Map<?, ?> object) || object.size() != 1) {
      return typed;
    }
    Map.Entry<?, ?> entry = object.entrySet().iterator().next();
    Object value = entry.getValue();
    String type = (String) entry.getKey();
    if (value instanceof String text) {
      return switch (type) {
        case "S" -> text;
        case "N" -> number(text);
        case "B" -> Bytes.ofBase64(text);
        default -> typed;
      };
    }
    if (value instanceof List<?> list) {
      return switch (type) {
        case "L" -> plainList(list);
        case "SS" -> list;
        case "NS" -> list.stream().map(each -> number((String) each)).toList();
        case "BS" -> list.stream().map(each -> Bytes.ofBase64((String) each)).toList();
        default -> typed;
      };
    }
    if (type.equals("M") && value instanceof Map<?, ?> map) {
      return plainMap(map);
    }
    if (type.equals("NULL")) {
      return null;
    }
    return type.equals("BOOL") ? value : typed;
  }

  /** As free-form JSON has numbers: whole ones that fit are {@code Long}. */
  private static Number number(String text) {
    BigDecimal number = new BigDecimal(text);
    boolean whole = number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    return whole && number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0
        ? number.longValueExact()
        : number;
  }

  /**
   * The attributes as plain values: {@code String}, {@code Long} or {@code BigDecimal}, {@code
   * Boolean}, {@link Bytes}, null, and unmodifiable {@code List} (for sets, too) and {@code Map} of
   * such values.
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
