package com.example;

import com.amazonaws.services.lambda.runtime.events.KinesisFirehoseEvent;
import com.amazonaws.services.lambda.runtime.events.MSKFirehoseEvent;
import com.amazonaws.services.lambda.runtime.events.MSKFirehoseResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Delivery {
  String transform(KinesisFirehoseEvent event) {
    KinesisFirehoseEvent.Record record = event.getRecords().get(0);
    String shard = record.getKinesisRecordMetadata().get("shardId");
    Long arrival = record.getApproximateArrivalTimestamp();
    return event.getDeliveryStreamArn() + new String(record.getData().array()) + shard + arrival;
  }

  MSKFirehoseResponse topic(MSKFirehoseEvent event) {
    List<MSKFirehoseResponse.Record> records = new ArrayList<>();
    for (MSKFirehoseEvent.Record record : event.getRecords()) {
      byte[] value = record.getKafkaRecordValue().array();
      String partition = record.getMskRecordMetadata().get("partitionId");
      records.add(
          new MSKFirehoseResponse.Record(
              record.getRecordId() + partition,
              MSKFirehoseResponse.Result.Ok,
              ByteBuffer.wrap(value)));
    }
    return new MSKFirehoseResponse(records);
  }
}
