package dev.awsevents.eventbridge.registry;

import java.util.Map;
import java.util.Objects;

/**
 * An event of EventBridge's schema registry.
 *
 * @param name its name in the registry, such as {@code aws.acm@ACMCertificateAvailable}
 * @param detail the key of its detail in {@code shapes}
 * @param shapes the members of each object in it, by a key that only counts within the event
 */
record RegisteredEvent(
    String source, String detailType, String name, String detail, Map<String, Shape> shapes) {
  /** What a rule names: events with the same identity have one schema. */
  record Identity(String source, String detailType) {}

  /**
   * An object.
   *
   * @param name its name in the registry; other objects of the event may have the same
   */
  record Shape(String name, Map<String, Member> members) {}

  /**
   * A member of an object.
   *
   * @param required whether the registry says that it is always there
   */
  record Member(ValueType type, boolean required) {}

  Identity identity() {
    return new Identity(source, detailType);
  }

  /** The object with a key. */
  Shape shape(String key) {
    return Objects.requireNonNull(shapes.get(key));
  }
}
