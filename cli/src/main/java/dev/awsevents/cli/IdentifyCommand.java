package dev.awsevents.cli;

import dev.awsevents.EventFormatException;
import dev.awsevents.cli.identify.IdentificationReport;
import dev.awsevents.cli.input.PayloadFile;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.output.Json;
import dev.awsevents.runtime.recognition.RecognitionExplanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which event a file holds. */
@Command(
    name = "identify",
    description = "Tells which event a file holds and how it was recognised.",
    footer = {
      "",
      "Exit code 1 means that the library knows no such event. Then the most similar events are"
          + " shown, with the conditions that the payload does not meet. It also means that rules"
          + " of several events fit equally well. Responses cannot be recognised; check them with"
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
    RecognitionExplanation explanation;
    try {
      explanation = RecognitionExplanation.of(PayloadFile.read(file, in()));
    } catch (EventFormatException e) {
      throw CommandFailure.finding(file + " is not JSON: " + e.getMessage());
    }
    IdentificationReport report = new IdentificationReport(explanation);
    if (json) {
      out().println(Json.pretty(report.json()));
    } else {
      report.print(out());
    }
    return explanation.best() != null ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
