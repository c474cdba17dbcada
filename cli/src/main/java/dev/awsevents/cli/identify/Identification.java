package dev.awsevents.cli.identify;

import dev.awsevents.cli.catalogue.PayloadType;
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

  /** A type, and how well the payload meets its rule. */
  public record Candidate(PayloadType type, RuleMatch match) {
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
  private final List<Candidate> others = new ArrayList<>();
  private final List<Candidate> nearest;

  private Identification(int best, List<Candidate> candidates) {
    this.best = best < 0 ? Optional.empty() : Optional.of(candidates.get(best));
    for (Candidate candidate : candidates) {
      if (candidate.match().holds() && !Optional.of(candidate).equals(this.best)) {
        others.add(candidate);
      }
    }
    this.nearest =
        candidates.stream().filter(Candidate::isNear).sorted(NEAREST_FIRST).limit(NEAREST).toList();
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
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < matches.size(); i++) {
      candidates.add(new Candidate(new PayloadType(catalogue.type(i)), matches.get(i)));
    }
    return new Identification(recogniser.recognise(payload), candidates);
  }

  /** The event that the payload is. */
  public Optional<Candidate> best() {
    return best;
  }

  /** Other events whose rules hold as well, but have fewer conditions. */
  public List<Candidate> others() {
    return others;
  }

  /** The events that the payload is most similar to, three at most. */
  public List<Candidate> nearest() {
    return nearest;
  }
}
