package dev.awsevents.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import org.junit.jupiter.api.Test;

/** What failed assertions of AssertJ say about records. */
class AssertJTest {
  private static SqsEvent event(String body) {
    return SqsEvent.builder().addRecords(m -> m.messageId("1").body(body)).build();
  }

  @Test
  void equalRecordsAreEqual() {
    assertThat(Fixtures.load(DynamoDbStreamEvent.class))
        .isEqualTo(Fixtures.load(DynamoDbStreamEvent.class))
        .usingRecursiveComparison()
        .isEqualTo(Fixtures.load(DynamoDbStreamEvent.class));
  }

  @Test
  void recursiveComparisonNamesTheField() {
    assertThatThrownBy(
            () -> assertThat(event("a")).usingRecursiveComparison().isEqualTo(event("b")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("field/property 'records[0].body' differ:")
        .hasMessageContaining("- actual value  : \"a\"")
        .hasMessageContaining("- expected value: \"b\"");
  }

  @Test
  void failedEqualityShowsBothRecordsWithoutAbsentFields() {
    assertThatThrownBy(() -> assertThat(event("a")).isEqualTo(event("b")))
        .hasMessageContaining("SqsEvent[records=[Message[messageId=1, body=a]]]")
        .hasMessageContaining("SqsEvent[records=[Message[messageId=1, body=b]]]");
  }

  @Test
  void fieldsAreExtractedByName() {
    assertThat(event("a").records()).extracting("body").containsExactly("a");
    assertThat(event("a").records()).extracting(SqsEvent.Message::body).containsExactly("a");
  }
}
