package com.example;

import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsFirehoseInputPreprocessingEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsInputPreprocessingResponse;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsInputPreprocessingResponse.Record;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsInputPreprocessingResponse.Result;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsOutputDeliveryEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsOutputDeliveryResponse;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsStreamsInputPreprocessingEvent;
import java.util.ArrayList;
import java.util.List;

public class Analytics {
  KinesisAnalyticsInputPreprocessingResponse streams(
      KinesisAnalyticsStreamsInputPreprocessingEvent event) {
    List<Record> records = new ArrayList<>();
    for (KinesisAnalyticsStreamsInputPreprocessingEvent.Record record : event.getRecords()) {
      records.add(new Record(record.getRecordId(), Result.Ok, record.getData()));
    }
    KinesisAnalyticsInputPreprocessingResponse response =
        new KinesisAnalyticsInputPreprocessingResponse();
    response.setRecords(records);
    return response;
  }

  String firehose(KinesisAnalyticsFirehoseInputPreprocessingEvent event) {
    return event.getInvocationId() + event.getStreamArn() + event.getRecords().size();
  }

  KinesisAnalyticsOutputDeliveryResponse output(KinesisAnalyticsOutputDeliveryEvent event) {
    KinesisAnalyticsOutputDeliveryResponse.Record delivered =
        new KinesisAnalyticsOutputDeliveryResponse.Record(
            event.getRecords().get(0).getRecordId(),
            KinesisAnalyticsOutputDeliveryResponse.Result.Ok);
    return new KinesisAnalyticsOutputDeliveryResponse(List.of(delivered));
  }
}
