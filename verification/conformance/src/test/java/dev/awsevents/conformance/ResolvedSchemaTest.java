package dev.awsevents.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolvedSchemaTest {
  private static final ResolvedSchema SQS =
      ResolvedSchema.of(SchemaFile.at("sqs/SqsEvent.schema.json"));

  @Test
  void typesAreThoseThatTheSchemaAllows() {
    ResolvedSchema message = SQS.member("Records").items();

    assertEquals(Set.of("array"), SQS.member("Records").types());
    assertEquals(Set.of("object"), message.types());
    assertEquals(Set.of("string", "null"), message.member("md5OfMessageAttributes").types());
    assertEquals(Set.of(), message.member("unheardOf").types());
  }

  @Test
  void recordKnowsItsMembersAndMapTakesAny() {
    ResolvedSchema message = SQS.member("Records").items();

    assertEquals(false, message.isRecordWithout("body"));
    assertEquals(true, message.isRecordWithout("bodies"));
    assertEquals(false, message.member("messageAttributes").isRecordWithout("anything"));
    assertEquals(false, SQS.member("unheardOf").isRecordWithout("anything"));
  }

  @Test
  void memberIsFoundByAnotherSpelling() {
    ResolvedSchema response =
        ResolvedSchema.of(
            SchemaFile.at("clientvpn/ClientVpnConnectionHandlerResponse.schema.json"));

    assertEquals(false, response.isRecordWithout("error-msg-on-failed-posture-compliance"));
  }

  @Test
  void variantIsThatOfTheObject() {
    ResolvedSchema value =
        ResolvedSchema.of(SchemaFile.at("dynamodb/DynamoDbAttributeValue.schema.json"));
    ObjectNode strings = JsonNodeFactory.instance.objectNode().put("SS", "x");

    assertEquals(Set.of("array"), value.variantOf(strings).member("SS").types());
    assertEquals(true, value.variantOf(strings).isRecordWithout("S"));
  }
}
