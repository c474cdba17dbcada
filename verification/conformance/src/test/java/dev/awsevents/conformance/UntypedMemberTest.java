package dev.awsevents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntypedMemberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a record, and one inside
          sqs/SqsEvent | {"x": 1, "Records": []} | $.x number
          sqs/SqsEvent | {"Records": [{"attributes": {"x": "1"}}]} | $.Records[].attributes.x string
          # all that is in an unknown member is one with it
          sqs/SqsEvent | {"x": {"y": [1]}} | $.x object
          # the elements of a list have the same path, and so have the members of a map
          sqs/SqsEvent | {"Records": [{"x": []}, {"x": []}]} | $.Records[].x array
          sqs/SqsEvent | {"Records": [{"messageAttributes": {"a": {"x": null}, "b": {"x": null}}}]} | $.Records[].messageAttributes{}.x null
          # a variant of a union, and an object that fits none
          dynamodb/DynamoDbAttributeValue | {"S": "", "x": true} | $.x boolean
          dynamodb/DynamoDbAttributeValue | {"M": {"a": {"L": [{"N": "1", "x": 1}]}}} | $.M{}.L[].x number
          dynamodb/DynamoDbAttributeValue | {"M": {"a": {"x": ""}}} | $.M{} object
          # a list, a single value in its place
          iam/IamPolicyDocument | {"Statement": [{"x": 1}]} | $.Statement[].x number
          iam/IamPolicyDocument | {"Statement": {"x": 1}} | $.Statement[].x number
          # a member of several spellings
          clientvpn/ClientVpnConnectionHandlerResponse | {"error-msg-on-failed-posture-compliance": ""} |
          # names in maps, and free-form JSON, are no members of a type
          sqs/SqsEvent | {"Records": [{"messageAttributes": {"x": {}}}]} |
          eventbridge/EventBridgeEvent | {"detail": {"x": {"y": [{"z": 1}]}}} |
          # a scalar that does not fit is a member that the type knows
          sqs/SqsEvent | {"Records": [{"body": 1, "attributes": "", "messageAttributes": null}]} |
          """)
  void memberIsOneThatNoSchemaDescribes(String schema, String payload, String expected) {
    assertEquals(expected == null ? List.of() : List.of(expected), untyped(schema, payload));
  }

  @Test
  void membersOfDifferentPathsOrKindsAreDifferent() {
    assertEquals(
        List.of("$.Records[].x number", "$.Records[].x string", "$.Records[].y number"),
        untyped(
            "sqs/SqsEvent", "{\"Records\": [{\"x\": 1}, {\"x\": \"\", \"y\": 2}, {\"y\": 3}]}"));
  }

  private static List<String> untyped(String schema, String payload) {
    return UntypedMember.of(
            SchemaFile.at(schema + SchemaFile.SUFFIX),
            JsonDifference.parse(payload.getBytes(StandardCharsets.UTF_8)))
        .stream()
        .map(member -> member.path() + " " + member.kind())
        .toList();
  }
}
