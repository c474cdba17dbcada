package dev.awsevents.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.fixtures.TestEvents;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;

/** The table schemas of the enhanced client read the images of a stream. */
class EnhancedClientTest {
  private static final TableSchema<OrderBean> BEAN = TableSchema.fromBean(OrderBean.class);
  private static final TableSchema<ImmutableOrder> IMMUTABLE =
      TableSchema.fromImmutableClass(ImmutableOrder.class);

  private static final DynamoDbStreamEvent EVENT =
      AwsEvents.read(
          """
          {"Records":[{"dynamodb":{"NewImage":{
            "id":{"S":"A-1"},"total":{"N":"9.95"},"placed":{"S":"2026-03-01T12:30:05Z"},
            "paid":{"BOOL":true},"tags":{"SS":["new","gift"]},"note":{"NULL":true},
            "lines":{"L":[{"M":{"article":{"S":"tea"},"count":{"N":"2"}}}]},
            "signature":{"B":"aGk="}}}}]}
          """,
          DynamoDbStreamEvent.class);

  @Test
  void aBeanIsReadFromAnImage() {
    OrderBean order = BEAN.mapToItem(SdkItems.toSdk(newImage(EVENT)));

    assertEquals("A-1", order.getId());
    assertEquals(new BigDecimal("9.95"), order.getTotal());
    assertEquals(Instant.parse("2026-03-01T12:30:05Z"), order.getPlaced());
    assertTrue(order.isPaid());
    assertEquals(Set.of("new", "gift"), order.getTags());
    List<OrderBean.Line> lines = Objects.requireNonNull(order.getLines());
    assertEquals(1, lines.size());
    assertEquals("tea", lines.get(0).getArticle());
    assertEquals(2, lines.get(0).getCount());
  }

  @Test
  void anImmutableClassIsReadFromAnImage() {
    ImmutableOrder order = IMMUTABLE.mapToItem(SdkItems.toSdk(newImage(EVENT)));

    assertEquals("A-1", order.id());
    assertEquals(SdkBytes.fromUtf8String("hi"), order.signature());
  }

  @Test
  void aTestMakesTheEventOfABean() {
    OrderBean order = new OrderBean();
    order.setId("A-2");
    order.setTags(Set.of("gift"));
    order.setLines(List.of());

    DynamoDbStreamEvent event =
        TestEvents.dynamoDbInsert(
            "orders",
            Map.of("id", "A-2"),
            SdkItems.fromSdk(BEAN.itemToMap(order, /* ignoreNulls= */ true)));

    assertEquals(
        "{\"id\":{\"S\":\"A-2\"},\"lines\":{\"L\":[]},\"paid\":{\"BOOL\":false},\"tags\":{\"SS\":[\"gift\"]}}",
        AwsEvents.toJson(event).replaceFirst("^.*\"NewImage\":(.*),\"SequenceNumber.*$", "$1"));
    assertEquals("A-2", BEAN.mapToItem(SdkItems.toSdk(newImage(event))).getId());
  }

  private static Map<String, DynamoDbAttributeValue> newImage(DynamoDbStreamEvent event) {
    return event.records().get(0).dynamodb().newImage();
  }
}
