package dev.awsevents.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.EventFormatException;
import dev.awsevents.cli.identify.ConditionText;
import dev.awsevents.cli.identify.Identification;
import dev.awsevents.cli.identify.Identification.Candidate;
import dev.awsevents.cli.input.PayloadFile;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.output.Json;
import dev.awsevents.recognition.RuleMatch;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which event a file holds. */
@Command(
    name = "identify",
    description = "Tells which event a file holds and by what it is recognised.",
    footer = {
      "",
      "Exit code 1 says that it is no event that the library knows; then the nearest ones are"
          + " shown with what is missing. Responses have nothing to be recognised by: try them with"
          + " 'awsevents check --type TYPE'.",
      "",
      "Examples:",
      "  awsevents identify event.json",
      "  awsevents identify - < event.json",
      "  awsevents identify event.json --json | jq -r .type"
    })
final class IdentifyCommand extends Subcommand {
  @Parameters(paramLabel = "FILE", description = "A payload; - for the standard input.")
  private String file = "";

  @Option(names = "--json", description = "Print a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Identification identification;
    try {
      identification = Identification.of(PayloadFile.read(file, in()));
    } catch (EventFormatException e) {
      throw CommandFailure.finding(file + " is not JSON: " + e.getMessage());
    }
    if (json) {
      out().println(Json.pretty(json(identification)));
    } else if (identification.best().isPresent()) {
      print(identification.best().get(), identification.others());
    } else {
      print(identification.nearest());
    }
    return identification.best().isPresent() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private void print(Candidate best, List<Candidate> others) {
    out().println(best.type() + ": " + best.type().schema().service());
    out().println("because");
    for (RuleMatch.Outcome outcome : best.match().outcomes()) {
      out().println("  " + ConditionText.of(outcome));
    }
    for (Candidate other : others) {
      out().println("It would pass for " + other.type() + ", too, by fewer conditions.");
    }
  }

  private void print(List<Candidate> nearest) {
    out().println("No event that the library knows.");
    if (nearest.isEmpty()) {
      out().println("It has none of the keys by which events are recognised.");
    }
    for (Candidate candidate : nearest) {
      out().println();
      out().println("It is not " + candidate.type() + ", because of what is marked:");
      for (RuleMatch.Outcome outcome : candidate.match().outcomes()) {
        out().println((outcome.holds() ? "    " : "  ! ") + ConditionText.of(outcome));
      }
    }
  }

  private static ObjectNode json(Identification identification) {
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
