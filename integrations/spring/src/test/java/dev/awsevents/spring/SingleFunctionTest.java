package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.converter.MessageConverter;
import org.springframework.messaging.support.GenericMessage;

class SingleFunctionTest {
  /** An application with one function. */
  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Application {
    @Bean
    Function<SqsEvent, SqsBatchResponse> only() {
      return event -> SqsBatchResponse.builder().build();
    }

    @Bean
    MessageConverter converter() {
      return new AnswersAlike();
    }
  }

  /** Makes the same of whatever it gets. */
  static final class AnswersAlike implements MessageConverter {
    @Override
    public @Nullable Object fromMessage(Message<?> message, Class<?> targetClass) {
      return null;
    }

    @Override
    public Message<?> toMessage(Object payload, @Nullable MessageHeaders headers) {
      return new GenericMessage<>("converted".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void theOnlyFunctionNeedsNoDefinitionAndNoConverterChangesItsAnswer() {
    assertThat(InvokedFunction.of("", Application.class).invoke("{\"Records\":[]}"))
        .isEqualTo("{}");
  }
}
