package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class PayloadsTest {
  @Test
  void fixturesAreEventsAndJson() {
    SqsEvent ordinary = Fixtures.load(SqsEvent.class);
    SqsEvent fifo = Fixtures.load(SqsEvent.class, "fifo");
    byte[] json = Fixtures.json(SqsEvent.class, "fifo");
    List<String> names = Fixtures.names(SqsEvent.class);
    List<SqsEvent> all = Fixtures.all(SqsEvent.class);

    assertEquals(fifo, AwsEvents.read(json, SqsEvent.class));
    assertEquals(names.size(), all.size());
    assertTrue(all.containsAll(List.of(ordinary, fifo)));
  }
}
