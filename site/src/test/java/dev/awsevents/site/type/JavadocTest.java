package dev.awsevents.site.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavadocTest {
  @TempDir private Path repository;

  @Test
  void aTypeHasALinkIfItsJavadocWasBuilt() throws IOException {
    Path folder = repository.resolve("events-generated/target/reports/apidocs");
    Path page = folder.resolve("dev.awsevents/dev/awsevents/sqs/SqsEvent.html");
    Files.createDirectories(page.getParent());
    Files.createFile(page);
    Javadoc javadoc = new Javadoc(repository);

    assertThat(javadoc.link("awsevents", SqsEvent.class))
        .isEqualTo("../javadoc/awsevents/dev.awsevents/dev/awsevents/sqs/SqsEvent.html");
    assertThat(javadoc.folders()).containsOnlyKeys("awsevents").containsValue(folder);
  }

  @Test
  void withoutJavadocThereIsNoLink() {
    Javadoc javadoc = new Javadoc(repository);

    assertThat(javadoc.link("awsevents", SqsEvent.class)).isNull();
    assertThat(javadoc.folders()).isEmpty();
  }
}
