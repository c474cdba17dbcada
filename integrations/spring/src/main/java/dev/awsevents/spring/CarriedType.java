package dev.awsevents.spring;

import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.messaging.Message;
import reactor.core.publisher.Mono;

/**
 * A type without what carries it: the {@code SqsEvent} of {@code Mono<Message<SqsEvent>>}.
 *
 * @param mono whether a {@link Mono} is around it
 * @param message whether a {@link Message} is around it, inside the mono
 */
record CarriedType(ResolvableType type, boolean mono, boolean message) {
  static CarriedType of(ResolvableType declared) {
    boolean mono = declared.resolve() == Mono.class;
    ResolvableType inner = mono ? declared.getGeneric() : declared;
    boolean message = inner.resolve() == Message.class;
    return new CarriedType(message ? inner.getGeneric() : inner, mono, message);
  }

  /** Whether there may be several values. */
  boolean isStream() {
    Class<?> raw = type.resolve();
    return raw != null && Publisher.class.isAssignableFrom(raw);
  }
}
