package com.example;

import dev.awsevents.firehose.FirehoseMskTransformationEvent;
import dev.awsevents.firehose.FirehoseMskTransformationResponse;
import dev.awsevents.firehose.FirehoseTransformationEvent;
import dev.awsevents.value.Bytes;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

public class Delivery {
  String transform(FirehoseTransformationEvent event) {
    FirehoseTransformationEvent.FirehoseRecord record = event.records().get(0);
    String shard = record.kinesisRecordMetadata().shardId();
    Long arrival = record.approximateArrivalTimestamp().toEpochMilli();
    return event.deliveryStreamArn() + new String(record.data().toByteArray()) + shard + arrival;
  }

  FirehoseMskTransformationResponse topic(FirehoseMskTransformationEvent event) {
    List<FirehoseMskTransformationResponse.TransformedRecord> records = new ArrayList<>();
    for (FirehoseMskTransformationEvent.FirehoseRecord record : event.records()) {
      byte[] value = record.kafkaRecordValue().toByteArray();
      String partition = record.mskRecordMetadata().partitionId().toString();
      records.add(
          FirehoseMskTransformationResponse.TransformedRecord.builder().recordId(record.recordId() + partition).result(FirehoseMskTransformationResponse.Result.OK).kafkaRecordValue(Bytes.of(value)).build());
    }
    return FirehoseMskTransformationResponse.builder().records(records).build();
  }
}
