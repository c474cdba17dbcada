package dev.awsevents.spring;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.converter.MessageConverter;

/**
 * Passes messages to our functions as they come, before other converters try to read them. The
 * function itself knows what it takes.
 */
final class EventPayloadConverter implements MessageConverter, Ordered {
  @Override
  public @Nullable Object fromMessage(Message<?> message, Class<?> targetClass) {
    return targetClass == EventPayload.class ? message : null;
  }

  @Override
  public @Nullable Message<?> toMessage(Object payload, @Nullable MessageHeaders headers) {
    return null;
  }

  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }
}
