package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.s3.S3BatchEvent;
import dev.awsevents.s3.S3BatchResponse;
import dev.awsevents.s3.S3BatchV2Event;
import dev.awsevents.s3.S3Event;
import dev.awsevents.s3.S3ObjectLambdaEvent;
import java.util.List;

public class Uploads implements RequestHandler<S3Event, String> {
  @Override
  public String handleRequest(S3Event event, Context context) {
    for (S3Event.S3Record record : event.records()) {
      S3Event.S3Entity s3 = record.s3();
      Long size = s3.object().size();
      long time = record.eventTime().toEpochMilli();
      System.out.println(
          s3.bucket().name() + s3.object().urlDecodedKey() + size + time);
    }
    return event.records().get(0).s3().object().eTag();
  }

  S3BatchResponse batch(S3BatchEvent event) {
    S3BatchEvent.Task task = event.tasks().get(0);
    S3BatchResponse.TaskResult result =
        S3BatchResponse.TaskResult.builder()
            .taskId(task.taskId())
            .resultCode(S3BatchResponse.ResultCode.SUCCEEDED)
            .resultString(task.s3Key())
            .build();
    return /*~~(it has no such method)~~>*/S3BatchResponse.fromS3BatchEvent(event).results(List.of(result)).build();
  }

  String batchV2(S3BatchV2Event event) {
    return event.job().userArguments().get("k") + event.tasks().get(0).s3Bucket();
  }

  String object(S3ObjectLambdaEvent event) {
    return event.getObjectContext().outputRoute() + event.userRequest().url();
  }
}
