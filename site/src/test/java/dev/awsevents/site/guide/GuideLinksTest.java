package dev.awsevents.site.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuideLinksTest {
  private final GuideLinks links =
      new GuideLinks("https://example.com/", Set.of("docs/lambda.md", "README.md"));

  @ParameterizedTest
  @CsvSource({
    "docs/http.md, lambda.md#errors, ../docs/lambda.html#errors",
    "README.md, docs/lambda.md, docs/lambda.html",
    "docs/http.md, ../README.md, ../README.html",
    "README.md, docs/payloads.md, types.html",
    "docs/http.md, eventbridge-events.md, ../eventbridge.html",
    "docs/http.md, ../schemas/sqs/SqsEvent.schema.json, ../schemas/sqs/SqsEvent.schema.json",
    "docs/x.md, ../test-fixtures/src/main/resources/fixtures/sqs/SqsEvent, ../types/SqsEvent.html#section-fixtures",
    "docs/http.md, ../examples/http-handler, https://example.com/examples/http-handler",
    "docs/http.md, https://aws.amazon.com, https://aws.amazon.com",
    "docs/http.md, #here, #here"
  })
  void aLinkLeadsToThePageOfItsFile(String file, String destination, String expected) {
    assertThat(links.resolve(file, destination)).isEqualTo(expected);
  }
}
