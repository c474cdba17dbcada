package dev.awsevents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaValidationTest {
  private static final String SQS_BATCH_RESPONSE =
      SchemaFile.at("sqs/SqsBatchResponse.schema.json").id();

  @Test
  void violationTellsPathAndKeyword() {
    List<SchemaViolation> violations =
        SchemaValidation.violations(
            SQS_BATCH_RESPONSE, "{\"batchItemFailures\": [{}, {\"itemIdentifier\": 5}]}");

    assertEquals(
        List.of("$.batchItemFailures[0] required", "$.batchItemFailures[1].itemIdentifier type"),
        violations.stream().map(each -> each.path() + " " + each.keyword()).sorted().toList());
  }

  @Test
  void violationHoldsNoValueOfTheDocument() {
    String secret = "hunter2";

    for (String json :
        List.of(
            "\"" + secret + "\"",
            "{\"batchItemFailures\": \"" + secret + "\"}",
            "{\"batchItemFailures\": [{\"itemIdentifier\": [\"" + secret + "\"]}]}")) {
      List<SchemaViolation> violations = SchemaValidation.violations(SQS_BATCH_RESPONSE, json);
      assertFalse(violations.isEmpty());
      assertFalse(violations.toString().contains(secret), violations::toString);
    }
  }

  @Test
  void referencesToOtherFilesAreFollowedWithoutANetwork() {
    assertEquals(
        List.of("$.policyDocument"),
        SchemaValidation.violations(
                SchemaFile.at("apigateway/ApiGatewayAuthorizerResponse.schema.json").id(),
                "{\"principalId\": \"me\", \"policyDocument\": 1}")
            .stream()
            .map(SchemaViolation::path)
            .toList());
  }
}
