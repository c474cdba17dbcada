package dev.awsevents.site.snippet;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.project.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the snippets of a type are about.
 *
 * @param type the class of the payload
 * @param kind event, response, event+response, detail or shared
 * @param answer what a function answers to it; null if nothing, or nothing that is known without
 *     its user
 */
record Subject(Class<?> type, String kind, @Nullable Answer answer) {
  static Subject of(PayloadType payload) {
    String kind = payload.schema().kind();
    return new Subject(
        payload.type(), kind, kind.equals("event") ? Answer.to(payload.type()) : null);
  }

  String name() {
    return type.getSimpleName();
  }

  boolean isDetail() {
    return kind.equals("detail");
  }

  /** Whether a function receives it, as it is or inside an event of EventBridge. */
  boolean isReceived() {
    return kind.startsWith("event") || isDetail();
  }

  /** Whether the function returns the event with the answer filled in. */
  boolean isReturned() {
    return kind.equals("event+response");
  }

  /** Whether a type parameter stands for a part of the payload. */
  boolean isGeneric() {
    return type.getTypeParameters().length > 0;
  }
}
