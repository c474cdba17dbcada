import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;

/** A program that a user of Jackson 3 may write. */
public final class Jackson3Function {
  private Jackson3Function() {}

  public record Order(String id, List<DynamoDbAttributeValue> items) {}

  public static void main(String[] args) {
    ObjectMapper mapper = new ObjectMapper();
    SqsEvent event =
        mapper.readValue(
            "{\"Records\":[{\"body\":\"{\\\"id\\\":\\\"1\\\"}\",\"new\":1.50}]}",
            SqsEvent.class);
    System.out.println(mapper.writeValueAsString(event));
    SqsEvent.Message message = event.records().get(0);
    System.out.println(message.bodyAs(Order.class, mapper));
    EventBridgeEvent<Order> bridged =
        mapper.readValue(
            "{\"detail\":{\"id\":\"2\",\"items\":[{\"S\":\"x\"}]}}",
            new TypeReference<EventBridgeEvent<Order>>() {});
    System.out.println(bridged.detail());
    System.out.println(mapper.writeValueAsString(bridged));
    System.out.println(SqsEvent.Message.class.getMethods().length > 0);
  }
}
