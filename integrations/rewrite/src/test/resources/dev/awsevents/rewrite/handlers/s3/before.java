package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.S3BatchEvent;
import com.amazonaws.services.lambda.runtime.events.S3BatchEventV2;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.S3ObjectLambdaEvent;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import java.util.List;

public class Uploads implements RequestHandler<S3Event, String> {
  @Override
  public String handleRequest(S3Event event, Context context) {
    for (S3EventNotificationRecord record : event.getRecords()) {
      S3EventNotification.S3Entity s3 = record.getS3();
      Long size = s3.getObject().getSizeAsLong();
      long time = record.getEventTime().getMillis();
      System.out.println(
          s3.getBucket().getName() + s3.getObject().getUrlDecodedKey() + size + time);
    }
    return event.getRecords().get(0).getS3().getObject().geteTag();
  }

  S3BatchResponse batch(S3BatchEvent event) {
    S3BatchEvent.Task task = event.getTasks().get(0);
    S3BatchResponse.Result result =
        S3BatchResponse.Result.builder()
            .withTaskId(task.getTaskId())
            .withResultCode(S3BatchResponse.ResultCode.Succeeded)
            .withResultString(task.getS3Key())
            .build();
    return S3BatchResponse.fromS3BatchEvent(event).withResults(List.of(result)).build();
  }

  String batchV2(S3BatchEventV2 event) {
    return event.getJob().getUserArguments().get("k") + event.getTasks().get(0).getS3Bucket();
  }

  String object(S3ObjectLambdaEvent event) {
    return event.getGetObjectContext().getOutputRoute() + event.getUserRequest().getUrl();
  }
}
