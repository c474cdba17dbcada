package com.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

/*~~(what is marked below needs aws-lambda-java-tests)~~>*/import com.amazonaws.services.lambda.runtime.tests.EventLoader;
/*~~(what is marked below needs aws-lambda-java-tests)~~>*/import com.amazonaws.services.lambda.runtime.tests.annotations.Event;
/*~~(what is marked below needs aws-lambda-java-tests)~~>*/import com.amazonaws.services.lambda.runtime.tests.annotations.Events;
/*~~(what is marked below needs aws-lambda-java-tests)~~>*/import com.amazonaws.services.lambda.runtime.tests.annotations.HandlerParams;
/*~~(what is marked below needs aws-lambda-java-tests)~~>*/import com.amazonaws.services.lambda.runtime.tests.annotations.Response;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.junit.EventFiles;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

public class OrdersTest {
  @Test
  void loads() {
    SqsEvent event = Fixtures.loadFile("sqs.json", SqsEvent.class);
    assertEquals("hello", event.records().get(0).body());
    ApiGatewayHttpRequest request =
        Fixtures.loadFile("http.json", ApiGatewayHttpRequest.class);
    assertEquals("/", request.rawPath());
    assertEquals(3, request.requestContext().timeEpoch().toEpochMilli());
  }

  @ParameterizedTest
  @EventFiles("sqs.json")
  void handles(SqsEvent event) {
    assertEquals(1, event.records().size());
  }

  @ParameterizedTest
  /*~~(@EventFiles takes files and folders, and responses to them: use it, or load the files yourself)~~>*/@Events(folder = "sqs", type = SqsEvent.class)
  void handlesAll(SqsEvent event) {
    assertEquals(1, event.records().size());
  }

  @ParameterizedTest
  /*~~(@EventFiles takes files and folders, and responses to them: use it, or load the files yourself)~~>*/@HandlerParams(
      event = /*~~(@EventFiles takes files and folders, and responses to them: use it, or load the files yourself)~~>*/@Event(value = "sqs.json", type = SqsEvent.class),
      response = /*~~(@EventFiles takes files and folders, and responses to them: use it, or load the files yourself)~~>*/@Response(value = "response.json", type = String.class))
  void answers(SqsEvent event, String response) {
    assertEquals(response, event.records().get(0).body());
  }

  Object record() {
    return /*~~(read the event that the record is in)~~>*/EventLoader.loadDynamoDbStreamRecord("record.json");
  }
}
