package dev.awsevents.site.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.cli.catalogue.PayloadTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderSnippetTest {
  @Test
  void detailIsBuiltWithTheEventAroundIt() {
    List<Snippets> all = Snippets.of(PayloadTypes.named("S3ObjectCreated").orElseThrow());

    List<Snippet> built = all.get(all.size() - 1).files();

    assertThat(built.get(0).text())
        .contains("import dev.awsevents.eventbridge.s3.S3ObjectCreated;")
        .contains("static EventBridgeEvent<S3ObjectCreated> example() {")
        .contains("EventBridgeEvent.<S3ObjectCreated>builder()")
        .contains("S3ObjectCreated.builder()");
    assertThat(built.get(1).text())
        .contains("fun example(): EventBridgeEvent<S3ObjectCreated> =")
        .contains("EventBridgeEvent.builder<S3ObjectCreated>()");
  }
}
