package dev.awsevents.site.browser;

import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.runtime.recognition.DetailCatalogue;
import dev.awsevents.runtime.recognition.DetailOrigin;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A payload to try.
 *
 * @param type simple name of its type
 * @param name what it is, for messages of tests
 */
record Payload(String type, String name, String text) {
  private static final String EVENT = EventBridgeEvent.class.getSimpleName();

  /** The fixtures of all types that {@code types.js} has. */
  static List<Payload> fixtures() {
    return Fixtures.types().stream()
        .filter(type -> PayloadTypes.find(type.getSimpleName()) >= 0)
        .flatMap(type -> Fixtures.names(type).stream().map(name -> fixture(type, name)))
        .toList();
  }

  private static Payload fixture(Class<?> type, String name) {
    return new Payload(type.getSimpleName(), name, text(type, name));
  }

  /** An event for each fixture of a detail. */
  static List<Payload> events() {
    return Fixtures.types().stream()
        .flatMap(
            type ->
                origin(type)
                    .flatMap(
                        origin ->
                            Fixtures.names(type).stream().map(name -> event(type, name, origin))))
        .toList();
  }

  private static Payload event(Class<?> detail, String name, DetailOrigin origin) {
    String source = origin.sources().isEmpty() ? "aws.any" : origin.sources().get(0);
    String detailType = origin.detailTypes().get(0);
    return new Payload(
        EVENT,
        detail.getSimpleName() + "/" + name,
        """
        {
          "version": "0",
          "id": "17793124-05d4-b198-2fde-7ededc63b103",
          "detail-type": "%s",
          "source": "%s",
          "account": "123456789012",
          "time": "2026-03-02T09:30:00Z",
          "region": "us-east-1",
          "resources": [],
          "detail": %s
        }
        """
            .formatted(detailType, source, text(detail, name)));
  }

  /** Both. */
  static List<Payload> all() {
    return Stream.concat(fixtures().stream(), events().stream()).toList();
  }

  private static Stream<DetailOrigin> origin(Class<?> detail) {
    return Arrays.stream(DetailCatalogue.installed())
        .flatMap(catalogue -> Stream.ofNullable(catalogue.origin(detail)));
  }

  private static String text(Class<?> type, String name) {
    return new String(Fixtures.json(type, name), StandardCharsets.UTF_8);
  }

  /** Whether it is an event of EventBridge, which {@code details.js} explains. */
  boolean isEvent() {
    return type.equals(EVENT);
  }

  String explanation() {
    return isEvent() ? PayloadExplanation.ofEvent(text) : PayloadExplanation.of(text, type);
  }

  /** Simple name of the type of the detail; null if it has none. */
  @Nullable String detailType() {
    return isEvent()
            && AwsEvents.read(text, EventBridgeEvent.codec()).detail() instanceof Record detail
        ? detail.getClass().getSimpleName()
        : null;
  }

  String builderCode() {
    return isEvent() ? BuilderCode.ofEvent(text) : BuilderCode.of(text, type);
  }

  @Override
  public String toString() {
    return type + "/" + name;
  }
}
