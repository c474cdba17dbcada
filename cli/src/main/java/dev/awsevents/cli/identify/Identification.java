package dev.awsevents.cli.identify;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.runtime.recognition.EventCatalogue;
import dev.awsevents.runtime.recognition.EventRecogniser;
import dev.awsevents.runtime.recognition.RuleMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The events that a payload is, or is similar to, by their recognition rules. */
public final class Identification {
  private static final int NEAREST = 3;

  /**
   * A type, and how well the payload meets one of its rules.
   *
   * @param firstBest how well it meets the first-best rule of the type
   * @param match the same, or how well it meets a second-best rule
   */
  public record Candidate(PayloadType type, RuleMatch firstBest, RuleMatch match) {
    /** Whether it is about the first-best rule. */
    public boolean isFirstBest() {
      return match.equals(firstBest);
    }

    /** Whether the payload has any key that the rule asks for. */
    private boolean isNear() {
      return match.outcomes().stream().anyMatch(RuleMatch.Outcome::present);
    }

    private long failures() {
      return match.outcomes().stream().filter(outcome -> !outcome.holds()).count();
    }

    private long successes() {
      return match.outcomes().stream()
          .filter(outcome -> outcome.holds() && outcome.present())
          .count();
    }
  }

  private static final Comparator<Candidate> NEAREST_FIRST =
      Comparator.comparingLong(Candidate::failures)
          .thenComparing(Comparator.comparingLong(Candidate::successes).reversed());

  private final Optional<Candidate> best;
  private final List<Candidate> fitting;
  private final List<Candidate> firstBest;

  private Identification(
      Optional<Candidate> best, List<Candidate> fitting, List<Candidate> firstBest) {
    this.best = best;
    this.fitting = fitting;
    this.firstBest = firstBest;
  }

  /**
   * Tries all rules.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON
   */
  public static Identification of(byte[] payload) {
    EventCatalogue catalogue = EventCatalogue.installed();
    EventRecogniser recogniser = new EventRecogniser(catalogue.rules());
    List<RuleMatch> matches = recogniser.explain(payload);
    List<Candidate> firstBest = new ArrayList<>();
    List<Candidate> secondBest = new ArrayList<>();
    for (int event = 0; event < matches.size(); event++) {
      PayloadType type = new PayloadType(catalogue.type(event));
      RuleMatch match = matches.get(event);
      firstBest.add(new Candidate(type, match, match));
      match.otherwise().stream()
          .filter(RuleMatch::holds)
          .max(Comparator.comparingInt(rule -> rule.outcomes().size()))
          .ifPresent(rule -> secondBest.add(new Candidate(type, match, rule)));
    }
    List<Candidate> fitting =
        firstBest.stream().filter(candidate -> candidate.match().holds()).toList();
    if (fitting.isEmpty()) {
      fitting = secondBest;
    }
    int event = recogniser.recognise(payload);
    Optional<Candidate> best =
        event < 0
            ? Optional.empty()
            : fitting.stream()
                .filter(candidate -> candidate.type().equals(firstBest.get(event).type()))
                .findFirst();
    return new Identification(best, fitting, firstBest);
  }

  /** The event that the payload is. */
  public Optional<Candidate> best() {
    return best;
  }

  /** Other events whose rules hold as well. If one is the best, they have fewer conditions. */
  public List<Candidate> others() {
    return fitting.stream().filter(candidate -> !Optional.of(candidate).equals(best)).toList();
  }

  /** The events that the payload is most similar to, three at most. */
  public List<Candidate> nearest() {
    return firstBest.stream()
        .filter(Candidate::isNear)
        .sorted(NEAREST_FIRST)
        .limit(NEAREST)
        .toList();
  }
}
