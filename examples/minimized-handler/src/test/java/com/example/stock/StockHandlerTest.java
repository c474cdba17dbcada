package com.example.stock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.TestEvents;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StockHandlerTest {
  @Test
  void aMessageWithoutNumberIsReported() throws IOException {
    byte[] event = AwsEvents.toBytes(TestEvents.sqs("12 pencils", "some pencils"));
    ByteArrayOutputStream response = new ByteArrayOutputStream();

    new StockHandler().handleRequest(new ByteArrayInputStream(event), response, null);

    String second = TestEvents.sqs("12 pencils", "some pencils").records().get(1).messageId();
    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\"" + second + "\"}]}",
        response.toString(StandardCharsets.UTF_8));
  }
}
