package dev.awsevents.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.catalogue.TypeFacts;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.show.TypePage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes a type. */
@Command(
    name = "show",
    description = "Shows the parts of a type, and the Java code that reads or builds it.",
    footer = {
      "",
      "Each line describes a component of the record: its Java name and type, then its name in"
          + " JSON if that is different. 'or null' means that AWS does not always send a value."
          + " Collections are never null.",
      "",
      "Examples:",
      "  awsevents show SqsEvent",
      "  awsevents show AlbResponse --json | jq '.fields[].name'"
    })
final class ShowCommand extends Subcommand {
  @Parameters(
      paramLabel = "TYPE",
      description = "A type of 'awsevents list', in any case.",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class)
  private @Nullable PayloadType type;

  @Option(names = "--json", description = "Print a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    PayloadType shown = Objects.requireNonNull(type);
    TypePage page = TypePage.of(shown);
    if (json) {
      ObjectNode facts = TypeFacts.json(shown);
      facts.setAll(page.json());
      out().println(Json.pretty(facts));
    } else {
      page.print(out());
    }
    return ExitCode.OK;
  }
}
