package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.JsonLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("the limits hold for all that is read in this JVM")
class ElementLimitTest {
  @AfterEach
  void setStandardLimits() {
    AwsEvents.setDefaultLimits(JsonLimits.standard());
  }

  /** Jackson has limits for the rest, but none for elements. */
  @Test
  void mappersHoldTheLimitOnElements() throws Exception {
    AwsEvents.setDefaultLimits(JsonLimits.standard().withElements(2));

    for (Mapper mapper : Mapper.both()) {
      assertNotNull(mapper.read(Source.READER, "{\"stops\":[\"a\",\"b\"]}", Delivery.class));
      Exception thrown =
          assertThrows(
              Exception.class,
              () -> mapper.read(Source.READER, "{\"stops\":[\"a\",\"b\",\"c\"]}", Delivery.class));
      assertEquals(
          new Failure("expected at most 2 elements in all lists and maps", "stops"),
          Failure.of(thrown));
    }
  }
}
