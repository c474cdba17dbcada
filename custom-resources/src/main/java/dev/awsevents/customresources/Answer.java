package dev.awsevents.customresources;

import dev.awsevents.AwsEvents;
import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** An answer as it is sent. */
final class Answer {
  /** "The total size of the response body can't exceed 4096 bytes." */
  static final int MAX_LENGTH = 4096;

  private static final int MAX_ID_LENGTH = 1024;

  private final byte[] body;
  private final String summary;

  private Answer(byte[] body, String summary) {
    this.body = body;
    this.summary = summary;
  }

  byte[] body() {
    return body;
  }

  /** Status and reason, for the log. */
  String summary() {
    return summary;
  }

  /**
   * The answer to a request that succeeded. It says that the request failed if CloudFormation would
   * not accept the result.
   */
  static Answer success(RequestFields request, CustomResourceResult result) {
    String named = result.physicalResourceId();
    boolean deletion = request.requestType().equals("Delete");
    String id = named == null || deletion ? request.usualPhysicalResourceId() : named;
    if (lengthOf(id) > MAX_ID_LENGTH) {
      return failure(
          request,
          null,
          "the physical ID has "
              + lengthOf(id)
              + " bytes, but CloudFormation takes at most "
              + MAX_ID_LENGTH);
    }
    byte[] body;
    try {
      CloudFormationCustomResourceResponse.Builder response =
          response(request, id).status(CloudFormationCustomResourceResponse.Status.SUCCESS);
      if (!result.data().isEmpty()) {
        response.data(result.data());
      }
      if (result.noEcho()) {
        response.noEcho(true);
      }
      body = AwsEvents.toBytes(response.build());
    } catch (RuntimeException e) {
      return failure(request, id, "the data cannot be written as JSON: " + e.getMessage());
    }
    return body.length > MAX_LENGTH
        ? failure(
            request,
            id,
            "the answer has "
                + body.length
                + " bytes, but CloudFormation takes at most "
                + MAX_LENGTH
                + ": return less data")
        : new Answer(body, "SUCCESS");
  }

  /**
   * The answer to a request that failed.
   *
   * @param created the physical ID of what was created nevertheless; null if there is nothing
   */
  static Answer failure(RequestFields request, @Nullable String created, String reason) {
    boolean creates = request.physicalResourceId().isEmpty();
    boolean usable = created != null && !created.isEmpty() && lengthOf(created) <= MAX_ID_LENGTH;
    String id =
        creates && created != null && usable ? created : request.physicalResourceIdOfFailure();
    String text = reason;
    byte[] body = failureBody(request, id, text);
    while (body.length > MAX_LENGTH && text.length() > 3) {
      // A character takes six bytes at most, so this cuts too little rather than too much.
      int excess = (body.length - MAX_LENGTH) / 6 + 4;
      text = beginning(text, Math.max(0, text.length() - excess)) + "...";
      body = failureBody(request, id, text);
    }
    return new Answer(body, "FAILED, " + text);
  }

  private static String beginning(String text, int length) {
    boolean halvesCharacter = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, halvesCharacter ? length - 1 : length);
  }

  private static byte[] failureBody(RequestFields request, String id, String reason) {
    return AwsEvents.toBytes(
        response(request, id)
            .status(CloudFormationCustomResourceResponse.Status.FAILED)
            .reason(reason)
            .build());
  }

  private static CloudFormationCustomResourceResponse.Builder response(
      RequestFields request, String id) {
    return CloudFormationCustomResourceResponse.builder()
        .physicalResourceId(id)
        .stackId(request.stackId())
        .requestId(request.requestId())
        .logicalResourceId(request.logicalResourceId());
  }

  private static int lengthOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
