package dev.awsevents.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectAclOrTagsChanged;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SampleCommandTest {
  static List<PayloadType> types() {
    return PayloadTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everySampleChecksAsItsType(PayloadType type) {
    byte[] sample = Run.of("sample", type.name()).outOfSuccess().getBytes(UTF_8);
    boolean detail = type.schema().isDetail();
    Run run =
        type.isEvent() || detail
            ? Run.withInput(sample, "check", "--json", "-")
            : Run.withInput(sample, "check", "--json", "--type", type.name(), "-");

    String checked = detail ? "EventBridgeEvent" : type.name();
    assertEquals(checked, run.jsonLines().get(0).path("type").asText(), run::out);
    assertEquals(ExitCode.OK, run.exitCode(), run::out);
  }

  @Test
  void aDetailIsInsideItsEvent() {
    String sample =
        Run.of("sample", "S3ObjectAclOrTagsChanged", "--case", "object-tags-deleted")
            .outOfSuccess();

    EventBridgeEvent<Object> event = AwsEvents.read(sample, EventBridgeEvent.codec());
    assertEquals("Object Tags Deleted", event.detailType());
    assertInstanceOf(S3ObjectAclOrTagsChanged.class, event.detail());
  }

  @Test
  void pathsBeginInTheDetail() {
    String sample =
        Run.of("sample", "Ec2InstanceStateChange", "--set", "state=stopped").outOfSuccess();

    assertEquals(
        "stopped", JsonDifference.parse(sample.getBytes(UTF_8)).at("/detail/state").asText());
  }

  @Test
  void casesAreListed() {
    assertEquals(
        Fixtures.names(SqsEvent.class),
        Run.of("sample", "SqsEvent", "--list-cases").outOfSuccess().lines().toList());
  }

  @Test
  void sampleIsTheFixture() {
    assertEquals(
        new String(Fixtures.json(SqsEvent.class, "fifo"), UTF_8).strip(),
        Run.of("sample", "SqsEvent", "--case", "fifo").outOfSuccess().strip());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SqsEvent | Records[0].body=hello | /Records/0/body | "hello"
          SqsEvent | $.Records[0].body=hello | /Records/0/body | "hello"
          SqsEvent | Records[0]['body']=hello | /Records/0/body | "hello"
          SqsEvent | ["Records"][0].body=hello | /Records/0/body | "hello"
          # A string stays one, whatever it looks like
          SqsEvent | Records[0].messageId=123 | /Records/0/messageId | "123"
          SqsEvent | Records[0].body=null | /Records/0/body | "null"
          SqsEvent | Records[0].body={"a":1} | /Records/0/body | "{\\"a\\":1}"
          SqsEvent | Records[0].body= | /Records/0/body | ""
          SqsEvent | Records[0].body=a=b | /Records/0/body | "a=b"
          SqsEvent | Records[0].body="quoted" | /Records/0/body | "quoted"
          SqsEvent | Records[0].md5OfMessageAttributes=null | /Records/0/md5OfMessageAttributes | null
          # Numbers, booleans, whole values
          AlbResponse | statusCode=404 | /statusCode | 404
          AlbResponse | isBase64Encoded=true | /isBase64Encoded | true
          AlbResponse | headers={"a":"b"} | /headers | {"a":"b"}
          # Maps take any name, with quotes where it has dots
          AlbRequest | headers['x.y=z']=1 | /headers/x.y=z | "1"
          AlbRequest | headers.accept=x | /headers/accept | "x"
          # What is not there is added
          SqsEvent | Records[0].messageAttributes.kind.dataType=String | /Records/0/messageAttributes/kind | {"dataType":"String"}
          SqsBatchResponse | batchItemFailures[0].itemIdentifier=2 | /batchItemFailures/0/itemIdentifier | "2"
          # Free-form JSON is JSON where it is JSON
          EventBridgeEvent | detail.order.total=9.95 | /detail/order/total | 9.95
          EventBridgeEvent | detail.order.lines[0].sku=tea | /detail/order/lines/0/sku | "tea"
          EventBridgeEvent | detail=[1,{"a":null}] | /detail | [1,{"a":null}]
          # Any spelling that AWS uses
          EventBridgeEvent | detail-type=Order | /detail-type | "Order"
          DynamoDbStreamEvent | Records[0].dynamodb.Keys.added.N=5 | /Records/0/dynamodb/Keys/added | {"N":"5"}
          AppSyncBatchResolverEvent | [0].info.fieldName=x | /0/info/fieldName | "x"
          """)
  void valueIsSet(String type, String assignment, String pointer, String expected)
      throws Exception {
    Run run = Run.of("sample", type, "--set", assignment);

    assertEquals("", run.err());
    assertEquals(new ObjectMapper().readTree(expected), run.json().at(pointer));
  }

  @Test
  void addedElementIsACopyOfTheLast() {
    JsonNode records =
        Run.of(
                "sample",
                "SnsEvent",
                "--set",
                "Records[1].Sns.Subject=2",
                "--set",
                "Records[2].Sns.Subject=3")
            .json()
            .get("Records");

    assertEquals(3, records.size());
    assertEquals("2", records.at("/1/Sns/Subject").asText());
    assertEquals("3", records.at("/2/Sns/Subject").asText());
    assertEquals(records.at("/0/Sns/Message"), records.at("/2/Sns/Message"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          SqsEvent | Records=hello | $.Records: string found, array expected
          AlbResponse | statusCode=abc | $.statusCode: string found, integer expected
          AlbResponse | statusCode=null | $.statusCode: string found, integer expected
          SqsEvent | Records[0].boddy=x | the schema has no 'boddy' in Records[0]; did you mean body?
          SqsEvent | records[0].body=x | the schema has no 'records' in the payload; did you mean Records?
          SqsEvent | Records.body=x | Records is a list: its elements are Records[0] and so on
          SqsEvent | [0]=x | the payload is an object: it has names and no indexes
          SqsEvent | Records[7].body=x | Records has 2 elements; the next one is [2]
          SqsEvent | Records[x].body=x | an index is a number from 0, and a name needs quotes
          SqsEvent | Records[-1].body=x | an index is a number from 0
          SqsEvent | Records[0.body=x | has a bracket that is not closed
          SqsEvent | Records..body=x | lacks a name at character 9
          SqsEvent | Records.=x | lacks a name
          SqsEvent | =x | names nothing
          DynamoDbStreamEvent | Records[0].dynamodb.Keys.sk.S=5 | must be valid to one and only one schema
          """)
  void valueThatCannotBeSetIsAFinding(String type, String assignment, String message) {
    Run run = Run.of("sample", type, "--set", assignment);

    assertEquals(ExitCode.FINDINGS, run.exitCode(), run.err());
    assertEquals("", run.out());
    assertTrue(run.err().contains(message), run.err());
  }

  @Test
  void wrongCallsAreErrorsOfUsage() {
    Run noValue = Run.of("sample", "SqsEvent", "--set", "Records[0].body");
    Run noCase = Run.of("sample", "SqsEvent", "--case", "no-such");

    assertEquals(ExitCode.USAGE, noValue.exitCode());
    assertTrue(noValue.err().contains("path=value"), noValue.err());
    assertEquals(ExitCode.USAGE, noCase.exitCode());
    assertTrue(noCase.err().contains("there are "), noCase.err());
    assertTrue(noCase.err().contains("fifo"), noCase.err());
  }

  @Test
  void changeThatPreventsRecognitionGetsANote() {
    Run run = Run.of("sample", "CognitoPostConfirmationEvent", "--set", "triggerSource=other");

    assertEquals(ExitCode.OK, run.exitCode());
    assertTrue(
        run.err().contains("no longer recognised as CognitoPostConfirmationEvent"), run.err());
  }
}
