package dev.awsevents.customresources;

import java.nio.charset.StandardCharsets;

/** Requests whose answers go to a server of the test. */
final class Requests {
  static final String STACK = "arn:aws:cloudformation:eu-west-1:123456789012:stack/orders/8d0c";

  private Requests() {}

  static String json(String type, String url, String more) {
    return "{\"RequestType\":\""
        + type
        + "\",\"ResponseURL\":\""
        + url
        + "\",\"StackId\":\""
        + STACK
        + "\",\"RequestId\":\"r-1\",\"LogicalResourceId\":\"Certificate\","
        + "\"ResourceType\":\"Custom::Certificate\""
        + more
        + "}";
  }

  static String create(AnswerServer server) {
    return json("Create", server.url(), ",\"ResourceProperties\":{\"DomainName\":\"a.example\"}");
  }

  static String update(AnswerServer server) {
    return json(
        "Update", server.url(), ",\"PhysicalResourceId\":\"cert-1\",\"OldResourceProperties\":{}");
  }

  static String delete(AnswerServer server, String physicalId) {
    return json("Delete", server.url(), ",\"PhysicalResourceId\":\"" + physicalId + "\"");
  }

  static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
