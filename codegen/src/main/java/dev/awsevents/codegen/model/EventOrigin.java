package dev.awsevents.codegen.model;

import java.util.List;

/**
 * What the EventBridge events with a detail are sent with.
 *
 * @param sources who sends them; empty if any source sends it
 * @param detailTypes what happened, as {@code detail-type} says it; empty if it is not known
 */
public record EventOrigin(List<String> sources, List<String> detailTypes) {
  /** Copies the lists. */
  public EventOrigin {
    sources = List.copyOf(sources);
    detailTypes = List.copyOf(detailTypes);
  }
}
