package dev.awsevents.benchmarks.spark;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Files of events of one message each, no two of which are equal. */
final class SqsEvents {
  private SqsEvents() {}

  static void write(Path file, int count) throws IOException {
    SqsEvent.Message message = Fixtures.load(SqsEvent.class).records().get(0);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        String id = new UUID(i, ~i).toString();
        SqsEvent event =
            SqsEvent.builder()
                .addRecords(
                    message.toBuilder()
                        .messageId(id)
                        .receiptHandle(message.receiptHandle() + id)
                        .body(
                            "{\"order\":"
                                + i
                                + ",\"items\":[\""
                                + id
                                + "\"],\"note\":\""
                                + "x".repeat(250)
                                + "\"}")
                        .build())
                .build();
        out.write(AwsEvents.toJson(event));
        out.newLine();
      }
    }
  }
}
