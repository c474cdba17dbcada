package com.example;

import dev.awsevents.kinesisanalytics.KinesisAnalyticsFirehoseInputPreprocessingEvent;
import dev.awsevents.kinesisanalytics.KinesisAnalyticsInputPreprocessingResponse;
import dev.awsevents.kinesisanalytics.KinesisAnalyticsOutputDeliveryEvent;
import dev.awsevents.kinesisanalytics.KinesisAnalyticsOutputDeliveryResponse;
import dev.awsevents.kinesisanalytics.KinesisAnalyticsStreamsInputPreprocessingEvent;
import java.util.ArrayList;
import java.util.List;

public class Analytics {
  KinesisAnalyticsInputPreprocessingResponse streams(
      KinesisAnalyticsStreamsInputPreprocessingEvent event) {
    List<KinesisAnalyticsInputPreprocessingResponse.PreprocessedRecord> records = new ArrayList<>();
    for (KinesisAnalyticsStreamsInputPreprocessingEvent.InputRecord record : event.records()) {
      records.add(KinesisAnalyticsInputPreprocessingResponse.PreprocessedRecord.builder().recordId(record.recordId()).result(KinesisAnalyticsInputPreprocessingResponse.Result.OK).data(record.data()).build());
    }
    KinesisAnalyticsInputPreprocessingResponse.Builder response =
        KinesisAnalyticsInputPreprocessingResponse.builder();
    response.records(records);
    return response.build();
  }

  String firehose(KinesisAnalyticsFirehoseInputPreprocessingEvent event) {
    return event.invocationId() + event.streamArn() + event.records().size();
  }

  KinesisAnalyticsOutputDeliveryResponse output(KinesisAnalyticsOutputDeliveryEvent event) {
    KinesisAnalyticsOutputDeliveryResponse.AcknowledgedRecord delivered =
        KinesisAnalyticsOutputDeliveryResponse.AcknowledgedRecord.builder().recordId(event.records().get(0).recordId()).result(KinesisAnalyticsOutputDeliveryResponse.Result.OK).build();
    return KinesisAnalyticsOutputDeliveryResponse.builder().records(List.of(delivered)).build();
  }
}
