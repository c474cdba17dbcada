package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.tests.EventLoader;
import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
import com.amazonaws.services.lambda.runtime.tests.annotations.Events;
import com.amazonaws.services.lambda.runtime.tests.annotations.HandlerParams;
import com.amazonaws.services.lambda.runtime.tests.annotations.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

public class OrdersTest {
  @Test
  void loads() {
    SQSEvent event = EventLoader.loadSQSEvent("sqs.json");
    assertEquals("hello", event.getRecords().get(0).getBody());
    APIGatewayV2HTTPEvent request =
        EventLoader.loadEvent("http.json", APIGatewayV2HTTPEvent.class);
    assertEquals("/", request.getRawPath());
    assertEquals(3, request.getRequestContext().getTimeEpoch());
  }

  @ParameterizedTest
  @Event(value = "sqs.json", type = SQSEvent.class)
  void handles(SQSEvent event) {
    assertEquals(1, event.getRecords().size());
  }

  @ParameterizedTest
  @Events(folder = "sqs", type = SQSEvent.class)
  void handlesAll(SQSEvent event) {
    assertEquals(1, event.getRecords().size());
  }

  @ParameterizedTest
  @HandlerParams(
      event = @Event(value = "sqs.json", type = SQSEvent.class),
      response = @Response(value = "response.json", type = String.class))
  void answers(SQSEvent event, String response) {
    assertEquals(response, event.getRecords().get(0).getBody());
  }

  Object record() {
    return EventLoader.loadDynamoDbStreamRecord("record.json");
  }
}
