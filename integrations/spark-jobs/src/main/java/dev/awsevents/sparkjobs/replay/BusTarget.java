package dev.awsevents.sparkjobs.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/**
 * An event bus: an event keeps its source, detail type, detail, resources and time, and gets a new
 * id. EventBridge takes no events whose source begins with {@code aws.}.
 */
final class BusTarget implements Target {
  private static final Set<String> PASSING =
      Set.of("ThrottlingException", "InternalFailure", "InternalException");

  private final EventBridgeClient client =
      EventBridgeClient.builder().overrideConfiguration(Sender.ONCE).build();
  private final String bus;

  BusTarget(String bus) {
    this.bus = bus;
  }

  @Override
  public int maxEvents() {
    return 10;
  }

  @Override
  public int maxBytes() {
    return 256 * 1024;
  }

  @Override
  public List<Outcome> send(List<Event> events) {
    List<Outcome> outcomes = new ArrayList<>();
    List<PutEventsRequestEntry> entries = new ArrayList<>();
    List<Integer> positions = new ArrayList<>();
    for (Event event : events) {
      PutEventsRequestEntry entry = entry(JsonTree.of(event.json()));
      outcomes.add(entry == null ? Outcome.refused("NoEventBridgeEvent") : Outcome.SENT);
      if (entry != null) {
        entries.add(entry);
        positions.add(outcomes.size() - 1);
      }
    }
    if (!entries.isEmpty()) {
      List<PutEventsResultEntry> results =
          client.putEvents(request -> request.entries(entries)).entries();
      for (int i = 0; i < results.size(); i++) {
        outcomes.set(positions.get(i), outcome(results.get(i).errorCode()));
      }
    }
    return outcomes;
  }

  private static Outcome outcome(@Nullable String error) {
    if (error == null) {
      return Outcome.SENT;
    }
    return PASSING.contains(error) ? Outcome.again(error) : Outcome.refused(error);
  }

  /** Null if the document is no event of EventBridge. */
  private @Nullable PutEventsRequestEntry entry(JsonNode event) {
    if (!event.path("source").isTextual()
        || !event.path("detail-type").isTextual()
        || !event.path("detail").isObject()) {
      return null;
    }
    List<String> resources = new ArrayList<>();
    event.path("resources").forEach(resource -> resources.add(resource.asText()));
    return PutEventsRequestEntry.builder()
        .eventBusName(bus)
        .source(event.path("source").asText())
        .detailType(event.path("detail-type").asText())
        .detail(event.path("detail").toString())
        .resources(resources)
        .time(time(event.path("time").asText()))
        .build();
  }

  private static @Nullable Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
