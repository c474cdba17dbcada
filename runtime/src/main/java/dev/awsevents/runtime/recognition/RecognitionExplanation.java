package dev.awsevents.runtime.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a payload is recognised as an event, or as none: how it compares with the rules of all
 * events. For people who want to know; reading needs none of it.
 */
public final class RecognitionExplanation {
  private static final int NEAREST = 3;

  /**
   * An event, and how well the payload meets one of its rules.
   *
   * @param type the type of the event, a {@code LambdaEvent}
   * @param firstBest how well it meets the first-best rule
   * @param match the same, or how well it meets a second-best rule
   */
  public record Candidate(Class<?> type, RuleMatch firstBest, RuleMatch match) {
    /** Whether it is about the first-best rule. */
    public boolean isFirstBest() {
      return match.equals(firstBest);
    }

    /** Whether the payload has any key that the rule asks for. */
    private boolean isNear() {
      for (RuleMatch.Outcome outcome : match.outcomes()) {
        if (outcome.present()) {
          return true;
        }
      }
      return false;
    }

    private boolean isNearerThan(Candidate other) {
      int failures = count(false) - other.count(false);
      return failures < 0 || (failures == 0 && count(true) > other.count(true));
    }

    /** The conditions that do not hold; or those that hold for a key that is there. */
    private int count(boolean successes) {
      int count = 0;
      for (RuleMatch.Outcome outcome : match.outcomes()) {
        if (successes ? outcome.holds() && outcome.present() : !outcome.holds()) {
          count++;
        }
      }
      return count;
    }
  }

  private final @Nullable Candidate best;
  private final List<Candidate> others;
  private final List<Candidate> nearest;

  private RecognitionExplanation(
      @Nullable Candidate best, List<Candidate> others, List<Candidate> nearest) {
    this.best = best;
    this.others = others;
    this.nearest = nearest;
  }

  /**
   * Tries all rules.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON
   */
  public static RecognitionExplanation of(byte[] payload) {
    EventCatalogue catalogue = EventCatalogue.installed();
    EventRecogniser recogniser = EventRecogniser.installed();
    List<RuleMatch> matches = recogniser.explain(payload);
    int event = recogniser.recognise(payload);
    Candidate best = null;
    List<Candidate> fitting = new ArrayList<>();
    List<Candidate> secondBest = new ArrayList<>();
    List<Candidate> nearest = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      RuleMatch firstBest = matches.get(i);
      Candidate candidate = new Candidate(catalogue.type(i), firstBest, firstBest);
      if (firstBest.holds()) {
        fitting.add(candidate);
      }
      addNear(nearest, candidate);
      RuleMatch otherwise = mostConditions(firstBest.otherwise());
      if (otherwise != null) {
        secondBest.add(new Candidate(candidate.type(), firstBest, otherwise));
      }
    }
    List<Candidate> others = new ArrayList<>();
    for (Candidate candidate : fitting.isEmpty() ? secondBest : fitting) {
      if (event >= 0 && candidate.type() == catalogue.type(event)) {
        best = candidate;
      } else {
        others.add(candidate);
      }
    }
    return new RecognitionExplanation(best, others, nearest);
  }

  /** The longest rule that holds; null if none holds. */
  private static @Nullable RuleMatch mostConditions(List<RuleMatch> rules) {
    RuleMatch most = null;
    for (RuleMatch rule : rules) {
      if (rule.holds() && (most == null || rule.outcomes().size() > most.outcomes().size())) {
        most = rule;
      }
    }
    return most;
  }

  private static void addNear(List<Candidate> nearest, Candidate candidate) {
    if (candidate.isNear()) {
      int at = nearest.size();
      while (at > 0 && candidate.isNearerThan(nearest.get(at - 1))) {
        at--;
      }
      nearest.add(at, candidate);
      if (nearest.size() > NEAREST) {
        nearest.remove(NEAREST);
      }
    }
  }

  /** The event that the payload is; null if it is none, or could be several. */
  public @Nullable Candidate best() {
    return best;
  }

  /** Other events whose rules hold as well. If one is the best, they have fewer conditions. */
  public List<Candidate> others() {
    return others;
  }

  /** The events that the payload is most similar to, three at most. */
  public List<Candidate> nearest() {
    return nearest;
  }

  /**
   * The explanation for people, one line after the other. It says which keys the payload has, but
   * never shows its values. The line in front of it, which only the caller can write, names the
   * best event, if there is one.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (best != null) {
      addBest(best, lines);
    } else if (others.isEmpty()) {
      addNearest(lines);
    } else {
      addEqual(lines);
    }
    return lines;
  }

  private void addBest(Candidate best, List<String> lines) {
    lines.add("by " + rule(best) + ", because");
    addConditions(best.match(), lines);
    if (!best.isFirstBest()) {
      lines.add("It does not meet the first-best rule, because of the lines with '!':");
      addConditions(best.firstBest(), lines);
    }
    for (Candidate other : others) {
      lines.add("It also fits " + other.type().getSimpleName() + ", which has fewer conditions.");
    }
  }

  private void addNearest(List<String> lines) {
    lines.add("The library knows no such event.");
    if (nearest.isEmpty()) {
      lines.add("It has none of the keys that identify events.");
    }
    for (Candidate candidate : nearest) {
      lines.add("");
      lines.add(
          "It is not " + candidate.type().getSimpleName() + ", because of the lines with '!':");
      addConditions(candidate.match(), lines);
    }
  }

  private void addEqual(List<String> lines) {
    lines.add("The library cannot tell which event it is: no rule fits better than all others.");
    for (Candidate candidate : others) {
      lines.add("");
      lines.add(
          "It may be " + candidate.type().getSimpleName() + " by " + rule(candidate) + ", because");
      addConditions(candidate.match(), lines);
    }
  }

  private static void addConditions(RuleMatch match, List<String> lines) {
    String indent = match.holds() ? "  " : "    ";
    for (RuleMatch.Outcome outcome : match.outcomes()) {
      lines.add((outcome.holds() ? indent : "  ! ") + ConditionText.of(outcome));
    }
  }

  private static String rule(Candidate candidate) {
    return candidate.isFirstBest() ? "its first-best rule" : "a second-best rule";
  }
}
