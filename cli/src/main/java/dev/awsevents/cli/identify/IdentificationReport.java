package dev.awsevents.cli.identify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.runtime.recognition.ConditionText;
import dev.awsevents.runtime.recognition.RecognitionExplanation;
import dev.awsevents.runtime.recognition.RecognitionExplanation.Candidate;
import dev.awsevents.runtime.recognition.RuleMatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Reports an identification to people or machines. */
public final class IdentificationReport {
  private final RecognitionExplanation explanation;

  /** The report of an explanation. */
  public IdentificationReport(RecognitionExplanation explanation) {
    this.explanation = explanation;
  }

  /** Prints text. */
  public void print(PrintWriter out) {
    Candidate best = explanation.best();
    if (best != null) {
      PayloadType type = new PayloadType(best.type());
      out.println(type + ": " + type.schema().service());
    }
    explanation.lines().forEach(out::println);
  }

  /** The type or the nearest ones, with their conditions, for a machine. */
  public ObjectNode json() {
    ObjectNode json = Json.object();
    Candidate best = explanation.best();
    List<Candidate> others = explanation.others();
    if (best != null) {
      json.put("type", name(best)).put("class", best.type().getName());
      describe(best, json);
      ArrayNode names = json.putArray("others");
      others.forEach(other -> names.add(name(other)));
    } else {
      json.putNull("type");
      ArrayNode nearest = json.putArray("nearest");
      for (Candidate candidate : others.isEmpty() ? explanation.nearest() : others) {
        describe(candidate, nearest.addObject().put("type", name(candidate)));
      }
    }
    return json;
  }

  private static String name(Candidate candidate) {
    return new PayloadType(candidate.type()).name();
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
