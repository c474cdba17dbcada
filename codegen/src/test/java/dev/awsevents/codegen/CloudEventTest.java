package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import dev.awsevents.value.Bytes;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CloudEvents of the golden case {@code cloud-event}, with data of a type of the user. */
class CloudEventTest {
  private static GeneratedClasses classes;

  @BeforeAll
  static void compile(@TempDir Path target) throws Exception {
    Generator.generate(Folders.CASES.resolve("cloud-event").resolve("schemas"), target);
    classes = new GeneratedClasses(InMemoryCompiler.compile(Folders.files(target)));
  }

  @Test
  void theDataHasTheTypeOfTheCodec() throws Exception {
    String json =
        """
        {"specversion":"1.0","id":"A-1","source":"/shop/orders","type":"example.order.placed",\
        "time":"2026-03-01T13:30:05+01:00","data":{"id":7},"partitionkey":"7"}""";
    Class<?> orderPlaced = classes.type("orders.OrderPlaced");
    Codec<?> codec =
        (Codec<?>)
            classes
                .type("events.CloudEvent")
                .getMethod("codec", Class.class)
                .invoke(null, orderPlaced);

    Object event = AwsEvents.read(json, codec);

    Object data = component(event, "data");
    assertInstanceOf(orderPlaced, data);
    assertEquals(7L, component(data, "id"));
    assertEquals(Instant.parse("2026-03-01T12:30:05Z"), component(event, "time"));
    assertEquals("7", ((Map<?, ?>) component(event, "unknownFields")).get("partitionkey"));
    assertEquals(json, AwsEvents.toJson(event));
  }

  @Test
  void binaryDataAreBytes() throws Exception {
    String json =
        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data_base64\":\"AQID\"}";

    Object event = AwsEvents.read(json, classes.type("events.CloudEvent"));

    assertEquals(Bytes.of((byte) 1, (byte) 2, (byte) 3), component(event, "dataBase64"));
  }

  private static Object component(Object record, String name) throws ReflectiveOperationException {
    return record.getClass().getMethod(name).invoke(record);
  }
}
