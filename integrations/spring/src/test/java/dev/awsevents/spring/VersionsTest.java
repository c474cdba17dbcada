package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;
import org.springframework.cloud.function.adapter.aws.FunctionInvoker;
import org.springframework.util.ClassUtils;

class VersionsTest {
  private static final Path PAGE = Path.of("..", "..", "docs", "spring.md");

  /** The jar has no version in its manifest. */
  private static String springCloudFunction() {
    String jar =
        FunctionInvoker.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return jar.replaceFirst(".*spring-cloud-function-adapter-aws-(.*)\\.jar", "$1");
  }

  @Test
  void theTestsRunWithTheGenerationThatTheBuildNames() {
    assertThat(SpringBootVersion.getVersion())
        .startsWith(System.getProperty("tested.spring-boot") + ".");
  }

  @Test
  void theDocumentationSaysTheVersions() throws IOException {
    boolean jackson3 = ClassUtils.isPresent("tools.jackson.databind.ObjectMapper", null);
    assertThat(Files.readString(PAGE))
        .contains(
            "| %s | %s | %s |"
                .formatted(
                    springCloudFunction(), SpringBootVersion.getVersion(), jackson3 ? "3" : "2"));
  }
}
