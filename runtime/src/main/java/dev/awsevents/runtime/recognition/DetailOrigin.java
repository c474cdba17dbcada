package dev.awsevents.runtime.recognition;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the EventBridge events with a detail are sent with.
 *
 * @param sources who sends them; empty if any source sends it
 * @param detailTypes what happened, as {@code detail-type} says it; never empty
 */
public record DetailOrigin(List<String> sources, List<String> detailTypes) {
  /** Copies the lists. */
  public DetailOrigin {
    sources = List.copyOf(sources);
    detailTypes = List.copyOf(detailTypes);
  }

  /** The sources and detail types of both. */
  DetailOrigin and(DetailOrigin other) {
    return new DetailOrigin(
        Stream.concat(sources.stream(), other.sources.stream()).distinct().toList(),
        Stream.concat(detailTypes.stream(), other.detailTypes.stream()).distinct().toList());
  }
}
