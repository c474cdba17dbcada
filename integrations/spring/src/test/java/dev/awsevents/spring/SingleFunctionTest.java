package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

class SingleFunctionTest {
  /** An application with one function. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {
    @Bean
    Function<SqsEvent, SqsBatchResponse> only() {
      return event -> SqsBatchResponse.builder().build();
    }
  }

  @Test
  void theOnlyFunctionNeedsNoDefinition() {
    assertThat(InvokedFunction.of("", Application.class).invoke("{\"Records\":[]}"))
        .isEqualTo("{}");
  }
}
