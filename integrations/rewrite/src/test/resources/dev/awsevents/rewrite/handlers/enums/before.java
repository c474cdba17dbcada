package com.example;

import static com.amazonaws.services.lambda.runtime.events.IamPolicyResponse.ALLOW;

import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse;
import com.amazonaws.services.lambda.runtime.events.S3BatchResponse.ResultCode;

public class Codes {
  int retries(S3BatchResponse.Result result) {
    switch (result.getResultCode()) {
      case TemporaryFailure:
        return 1;
      case PermanentFailure:
      default:
        return 0;
    }
  }

  String describe(ResultCode code) {
    return switch (code) {
      case Succeeded -> "done";
      default -> "failed";
    };
  }

  IamPolicyResponse.Statement statement(String resource) {
    IamPolicyResponse.Statement statement = new IamPolicyResponse.Statement();
    statement.setEffect(ALLOW);
    statement.setAction("execute-api:Invoke");
    statement.setResource(java.util.List.of(resource));
    return statement;
  }

  S3BatchResponse.Result result(boolean done) {
    S3BatchResponse.Result result = new S3BatchResponse.Result();
    result.setResultCode(done ? ResultCode.Succeeded : ResultCode.PermanentFailure);
    result.setTaskId("1");
    return result;
  }
}
