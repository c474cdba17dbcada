package dev.awsevents.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.cli.catalogue.PayloadType;
import dev.awsevents.cli.catalogue.TypeFacts;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.output.Json;
import dev.awsevents.cli.show.TypePage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a type is made of. */
@Command(
    name = "show",
    description = "Shows what a type is made of and how Java reads or builds it.",
    footer = {
      "",
      "Each line is a component of the record: its Java name and type, then, where it differs,"
          + " its name in JSON. 'or null' marks what AWS does not guarantee; collections are never"
          + " null.",
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
