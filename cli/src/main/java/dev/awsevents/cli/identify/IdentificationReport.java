package dev.awsevents.cli.identify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.identify.Identification.Candidate;
import dev.awsevents.runtime.recognition.RuleMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Reports an identification to people or machines. */
public final class IdentificationReport {
  private final Identification identification;

  /** The report of an identification. */
  public IdentificationReport(Identification identification) {
    this.identification = identification;
  }

  /** Prints text. */
  public void print(PrintWriter out) {
    if (identification.best().isPresent()) {
      print(identification.best().get(), identification.others(), out);
    } else if (identification.others().isEmpty()) {
      printNearest(identification.nearest(), out);
    } else {
      printEqual(identification.others(), out);
    }
  }

  private static void print(Candidate best, List<Candidate> others, PrintWriter out) {
    out.println(best.type() + ": " + best.type().schema().service());
    out.println("by " + rule(best) + ", because");
    print(best.match(), out);
    if (!best.isFirstBest()) {
      out.println("It does not meet the first-best rule, because of the lines with '!':");
      print(best.firstBest(), out);
    }
    for (Candidate other : others) {
      out.println("It also fits " + other.type() + ", which has fewer conditions.");
    }
  }

  private static void printNearest(List<Candidate> nearest, PrintWriter out) {
    out.println("The library knows no such event.");
    if (nearest.isEmpty()) {
      out.println("It has none of the keys that identify events.");
    }
    for (Candidate candidate : nearest) {
      out.println();
      out.println("It is not " + candidate.type() + ", because of the lines with '!':");
      print(candidate.match(), out);
    }
  }

  private static void printEqual(List<Candidate> equal, PrintWriter out) {
    out.println("The library cannot tell which event it is: no rule fits better than all others.");
    for (Candidate candidate : equal) {
      out.println();
      out.println("It may be " + candidate.type() + " by " + rule(candidate) + ", because");
      print(candidate.match(), out);
    }
  }

  private static void print(RuleMatch match, PrintWriter out) {
    String indent = match.holds() ? "  " : "    ";
    for (RuleMatch.Outcome outcome : match.outcomes()) {
      out.println((outcome.holds() ? indent : "  ! ") + ConditionText.of(outcome));
    }
  }

  private static String rule(Candidate candidate) {
    return candidate.isFirstBest() ? "its first-best rule" : "a second-best rule";
  }

  /** The type or the nearest ones, with their conditions, for a machine. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    if (identification.best().isPresent()) {
      Candidate best = identification.best().get();
      json.put("type", best.type().name()).put("class", best.type().type().getName());
      describe(best, json);
      ArrayNode others = json.putArray("others");
      identification.others().forEach(other -> others.add(other.type().name()));
    } else {
      json.putNull("type");
      ArrayNode nearest = json.putArray("nearest");
      List<Candidate> equal = identification.others();
      for (Candidate candidate : equal.isEmpty() ? identification.nearest() : equal) {
        describe(candidate, nearest.addObject().put("type", candidate.type().name()));
      }
    }
    return json;
  }

  private static void describe(Candidate candidate, ObjectNode json) {
    json.put("rule", candidate.isFirstBest() ? "first-best" : "second-best");
    json.set("conditions", conditions(candidate));
  }

  private static ArrayNode conditions(Candidate candidate) {
    ArrayNode conditions = Json.list();
    for (RuleMatch.Outcome outcome : candidate.match().outcomes()) {
      conditions
          .addObject()
          .put("path", ConditionText.path(outcome.condition().pointer()))
          .put("test", outcome.condition().test().name().toLowerCase(Locale.ROOT))
          .put("holds", outcome.holds())
          .put("present", outcome.present())
          .set("operands", Json.list(outcome.condition().operands()));
    }
    return conditions;
  }
}
