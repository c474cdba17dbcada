package dev.awsevents.site.snippet;

import dev.awsevents.AwsEvents;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import java.util.List;

/**
 * The event of EventBridge around a detail.
 *
 * @param sources who sends the events; empty if anybody may
 * @param detailTypes what they are called
 */
public record EventOfDetail(List<String> sources, List<String> detailTypes) {
  /** A source for events that any source sends. */
  private static final String ANY_SOURCE = "aws.s3";

  /** The event of the details that a schema describes. */
  public static EventOfDetail of(SchemaFile schema) {
    return new EventOfDetail(schema.sources(), schema.detailTypes());
  }

  /** The JSON of an event with the ordinary detail of a type. */
  public <D> String json(Class<D> detail) {
    D fixture = Fixtures.load(detail);
    EventBridgeEvent<D> event;
    if (sources.size() == 1) {
      event =
          detailTypes.size() == 1
              ? TestEvents.eventBridge(fixture)
              : TestEvents.eventBridge(detailTypes.get(0), fixture);
    } else {
      event = TestEvents.eventBridge(source(), detailTypes.get(0), fixture);
    }
    return AwsEvents.toJson(event);
  }

  private String source() {
    return sources.isEmpty() ? ANY_SOURCE : sources.get(0);
  }

  /** What {@code TestEvents.eventBridge} needs before the detail. */
  String arguments() {
    if (sources.size() == 1) {
      return detailTypes.size() == 1 ? "" : quoted(detailTypes.get(0)) + ", ";
    }
    return quoted(source()) + ", " + quoted(detailTypes.get(0)) + ", ";
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
