package com.example;

import dev.awsevents.iam.IamPolicyDocument;
import dev.awsevents.s3.S3BatchResponse;
import java.util.List;

public class Codes {
  int retries(S3BatchResponse.TaskResult result) {
    switch (result.resultCode().known()) {
      case TEMPORARY_FAILURE:
        return 1;
      case PERMANENT_FAILURE:
      default:
        return 0;
    }
  }

  String describe(S3BatchResponse.ResultCode code) {
    return switch (code.known()) {
      case SUCCEEDED -> "done";
      default -> "failed";
    };
  }

  IamPolicyDocument.Statement statement(String resource) {
    IamPolicyDocument.Statement.Builder statement = IamPolicyDocument.Statement.builder();
    statement.effect(new IamPolicyDocument.Effect("Allow"));
    statement.action(List.of("execute-api:Invoke"));
    statement.resource(List.of(resource));
    return statement.build();
  }

  S3BatchResponse.TaskResult result(boolean done) {
    S3BatchResponse.TaskResult.Builder result = S3BatchResponse.TaskResult.builder();
    result.resultCode(done ? S3BatchResponse.ResultCode.SUCCEEDED : S3BatchResponse.ResultCode.PERMANENT_FAILURE);
    result.taskId("1");
    return result.build();
  }
}
