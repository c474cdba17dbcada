package dev.awsevents.customresources;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an answer needs of a request. It is read by itself, so that a request whose other fields
 * cannot be read is answered too.
 *
 * @param requestType empty if it is missing, as with all other strings
 */
record RequestFields(
    String requestType,
    String responseUrl,
    String stackId,
    String requestId,
    String logicalResourceId,
    String physicalResourceId) {
  private static final String CREATE_FAILED = "awsevents:create-failed:";

  static RequestFields of(Map<?, ?> request) {
    return new RequestFields(
        text(request.get("RequestType")),
        text(request.get("ResponseURL")),
        text(request.get("StackId")),
        text(request.get("RequestId")),
        text(request.get("LogicalResourceId")),
        text(request.get("PhysicalResourceId")));
  }

  private static String text(@Nullable Object value) {
    return value instanceof String text ? text : "";
  }

  /**
   * Whether the resource has never been there. CloudFormation asks to delete also what it could not
   * create, by the physical ID of the failed answer.
   */
  boolean deletesWhatWasNeverCreated() {
    return requestType.equals("Delete") && physicalResourceId.startsWith(CREATE_FAILED);
  }

  /** The physical ID of a resource whose provider names none. */
  String usualPhysicalResourceId() {
    return physicalResourceId.isEmpty() ? requestId : physicalResourceId;
  }

  /** The physical ID in the answer to a request that failed, when there is nothing to delete. */
  String physicalResourceIdOfFailure() {
    return physicalResourceId.isEmpty() ? CREATE_FAILED + requestId : physicalResourceId;
  }

  /** Names the request. The address of the answer is a secret. */
  @Override
  public String toString() {
    return requestType + " of " + logicalResourceId + " (request " + requestId + ")";
  }
}
