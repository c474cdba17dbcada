package dev.awsevents.cli.identify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.cli.identify.Identification.Candidate;
import dev.awsevents.cli.output.Json;
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
    } else {
      print(identification.nearest(), out);
    }
  }

  private static void print(Candidate best, List<Candidate> others, PrintWriter out) {
    out.println(best.type() + ": " + best.type().schema().service());
    out.println("because");
    for (RuleMatch.Outcome outcome : best.match().outcomes()) {
      out.println("  " + ConditionText.of(outcome));
    }
    for (Candidate other : others) {
      out.println("It also fits " + other.type() + ", which has fewer conditions.");
    }
  }

  private static void print(List<Candidate> nearest, PrintWriter out) {
    out.println("The library knows no such event.");
    if (nearest.isEmpty()) {
      out.println("It has none of the keys that identify events.");
    }
    for (Candidate candidate : nearest) {
      out.println();
      out.println("It is not " + candidate.type() + ", because of the lines with '!':");
      for (RuleMatch.Outcome outcome : candidate.match().outcomes()) {
        out.println((outcome.holds() ? "    " : "  ! ") + ConditionText.of(outcome));
      }
    }
  }

  /** The type or the nearest ones, with their conditions, for a machine. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    if (identification.best().isPresent()) {
      Candidate best = identification.best().get();
      json.put("type", best.type().name()).put("class", best.type().type().getName());
      json.set("conditions", conditions(best));
      ArrayNode others = json.putArray("others");
      identification.others().forEach(other -> others.add(other.type().name()));
    } else {
      json.putNull("type");
      ArrayNode nearest = json.putArray("nearest");
      for (Candidate candidate : identification.nearest()) {
        nearest
            .addObject()
            .put("type", candidate.type().name())
            .set("conditions", conditions(candidate));
      }
    }
    return json;
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
