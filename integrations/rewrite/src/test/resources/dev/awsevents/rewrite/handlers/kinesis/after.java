package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisTimeWindowEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

public class Readings implements RequestHandler<KinesisStreamEvent, KinesisBatchResponse> {
  @Override
  public KinesisBatchResponse handleRequest(KinesisStreamEvent event, Context context) {
    for (KinesisStreamEvent.KinesisRecord record : event.records()) {
      KinesisStreamEvent.StreamRecord data = record.kinesis();
      String text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(data.data().toByteArray())).toString();
      String same = new String(data.data().toByteArray(), StandardCharsets.UTF_8);
      ByteBuffer buffer = ByteBuffer.wrap(data.data().toByteArray());
      Date arrival = Date.from(data.approximateArrivalTimestamp());
      System.out.println(text + same + buffer.remaining() + arrival + data.partitionKey());
    }
    KinesisBatchResponse.Builder response = KinesisBatchResponse.builder();
    response.batchItemFailures(
        List.of(
            KinesisBatchResponse.BatchItemFailure.builder().itemIdentifier(event.records().get(0).kinesis().sequenceNumber()).build()));
    return response.build();
  }

  String window(KinesisTimeWindowEvent event) {
    return /*~~(it is an Instant in the place of a text, and prints in another form)~~>*/event.window().start().isEmpty() ? "" : event.shardId();
  }
}
