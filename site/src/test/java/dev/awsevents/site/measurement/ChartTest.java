package dev.awsevents.site.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.site.measurement.Chart.Bar;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final String RESULTS =
      """
      # Measured

      ## Cold, JDK 17

      ### First read, ms

      | | empty JVM | awsevents | aws-lambda-java-events | jackson-core, tokens only |
      |---|---:|---:|---:|---:|
      | API Gateway REST request | 0 | 8.50 | 1,237 | 27.2 |
      | EventBridge event | 0 | 8 | 16 |  |

      ### Second read, ms

      | | awsevents |
      |---|---:|
      | API Gateway REST request | 1 |
      """;

  private final Chart chart =
      Chart.of(
          "First", ResultsPage.parse(RESULTS).table("cold-jdk-17", "First read").orElseThrow());

  @Test
  void eachPayloadHasBarsThatCompareWithOurs() {
    assertThat(chart.groups()).hasSize(2);
    assertThat(chart.groups().get(0).heading()).isEqualTo("API Gateway REST request");
    assertThat(chart.groups().get(0).bars())
        .containsExactly(
            new Bar("awsevents", "ours", "0.7", "8.50 ms"),
            new Bar("aws-lambda-java-events", "peer", "100.0", "1,237 ms, 146× as long"),
            new Bar("jackson-core, tokens only", "scan", "2.2", "27.2 ms, 3.2× as long"));
  }

  @Test
  void whatWasNotMeasuredHasNoBar() {
    assertThat(chart.groups().get(1).bars())
        .containsExactly(
            new Bar("awsevents", "ours", "50.0", "8 ms"),
            new Bar("aws-lambda-java-events", "peer", "100.0", "16 ms, 2.0× as long"));
  }
}
