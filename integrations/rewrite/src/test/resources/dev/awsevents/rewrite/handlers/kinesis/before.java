package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

public class Readings implements RequestHandler<KinesisEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(KinesisEvent event, Context context) {
    for (KinesisEvent.KinesisEventRecord record : event.getRecords()) {
      KinesisEvent.Record data = record.getKinesis();
      String text = StandardCharsets.UTF_8.decode(data.getData()).toString();
      String same = new String(data.getData().array(), StandardCharsets.UTF_8);
      ByteBuffer buffer = data.getData();
      Date arrival = data.getApproximateArrivalTimestamp();
      System.out.println(text + same + buffer.remaining() + arrival + data.getPartitionKey());
    }
    StreamsEventResponse response = new StreamsEventResponse();
    response.setBatchItemFailures(
        List.of(
            new StreamsEventResponse.BatchItemFailure(
                event.getRecords().get(0).getKinesis().getSequenceNumber())));
    return response;
  }

  String window(KinesisTimeWindowEvent event) {
    return event.getWindow().getStart().isEmpty() ? "" : event.getShardId();
  }
}
