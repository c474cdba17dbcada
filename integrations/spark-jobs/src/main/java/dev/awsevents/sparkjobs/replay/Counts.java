package dev.awsevents.sparkjobs.replay;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many events a run found and sent. */
public final class Counts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** So many are listed; the progress has all of them. */
  private static final int MAX_REFUSED = 100;

  private final TreeMap<String, Long> selected = new TreeMap<>();
  private final TreeMap<String, Long> done = new TreeMap<>();
  private final ArrayList<String> refused = new ArrayList<>();
  private long refusals;
  private long sent;
  private long unreadable;

  void add(String type, boolean isDone) {
    selected.merge(type, 1L, Long::sum);
    if (isDone) {
      done.merge(type, 1L, Long::sum);
    }
  }

  void addSent(long events) {
    sent += events;
  }

  void addRefused(String place) {
    refusals++;
    if (refused.size() < MAX_REFUSED) {
      refused.add(place);
    }
  }

  void addUnreadable() {
    unreadable++;
  }

  Counts plus(Counts other) {
    Counts both = new Counts();
    for (Counts each : List.of(this, other)) {
      each.selected.forEach((type, count) -> both.selected.merge(type, count, Long::sum));
      each.done.forEach((type, count) -> both.done.merge(type, count, Long::sum));
      each.refused.stream().limit(MAX_REFUSED - both.refused.size()).forEach(both.refused::add);
      both.refusals += each.refusals;
      both.sent += each.sent;
      both.unreadable += each.unreadable;
    }
    return both;
  }

  /** The events that are selected, by their types. */
  public Map<String, Long> selected() {
    return selected;
  }

  /** Those of them that an earlier run has done. */
  public Map<String, Long> done() {
    return done;
  }

  /** How many this run has sent. */
  public long sent() {
    return sent;
  }

  /** How many AWS refused in this run. */
  public long refusals() {
    return refusals;
  }

  /** Where the first refused events are, each with the error. */
  public List<String> refused() {
    return refused;
  }

  /** How many documents are not JSON. */
  public long unreadable() {
    return unreadable;
  }
}
