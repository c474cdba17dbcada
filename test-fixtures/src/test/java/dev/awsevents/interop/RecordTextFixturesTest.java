package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.sqs.SqsEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordTextFixturesTest {
  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyRecordPrintsTheFieldsThatItHasAndNoOthers(Fixture fixture) throws Exception {
    for (Object value : Annotated.within(AwsEvents.read(fixture.json(), fixture.type()))) {
      if (value instanceof Record record && !isOpenEnum(record)) {
        check(record);
      }
    }
  }

  /** An open enum, which is a record too, prints its value alone. */
  private static boolean isOpenEnum(Record record) {
    return Arrays.stream(record.getClass().getDeclaredClasses()).anyMatch(Class::isEnum);
  }

  private static void check(Record record) throws ReflectiveOperationException {
    String text = record.toString();
    assertTrue(text.startsWith(record.getClass().getSimpleName() + "["), text);
    assertTrue(text.endsWith("]"), text);
    assertFalse(text.contains("unknownFields={}"), text);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(record);
      boolean isThere =
          value != null
              && !(value instanceof List<?> list && ImmutableList.isAbsent(list))
              && !(value instanceof Map<?, ?> map
                  && (dev.awsevents.runtime.collection.ImmutableMap.isAbsent(map)
                      || (component.getName().equals("unknownFields") && map.isEmpty())));
      String name = component.getName() + "=";
      if (isThere) {
        assertTrue(text.contains(name), () -> name + " in " + text);
      } else {
        assertFalse(text.contains(", " + name + "null"), () -> name + " in " + text);
      }
    }
  }

  @Test
  void theTextOfAnEventHasTheFieldsThatWereBuilt() {
    SqsEvent event = SqsEvent.builder().addRecords(m -> m.messageId("1").body("hello")).build();

    assertEquals("SqsEvent[records=[Message[messageId=1, body=hello]]]", event.toString());
  }
}
