package com.example.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.s3.S3Event;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UploadHandlerTest {
  @Test
  void keysAreDecoded() throws IOException {
    ByteArrayOutputStream response = new ByteArrayOutputStream();

    new UploadHandler()
        .handleRequest(new ByteArrayInputStream(Fixtures.json(S3Event.class)), response, null);

    assertEquals(
        "[\"orders-archive-eu/invoices/2026/Invoice 4711.pdf\"]",
        response.toString(StandardCharsets.UTF_8));
  }
}
