package dev.awsevents.cli;

import dev.awsevents.check.output.Json;
import dev.awsevents.cli.catalogue.PayloadKinds;
import dev.awsevents.cli.list.TypeList;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import java.util.Iterator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the types. */
@Command(
    name = "list",
    description = "Lists the types of payloads that the library knows.",
    footer = {
      "",
      "Kinds: A function receives an event, and returns a response. It receives an"
          + " event+response, and returns it with the answer filled in. A detail is what an"
          + " EventBridge event tells. A shared type is part of other payloads, or is read out of"
          + " them.",
      "",
      "Examples:",
      "  awsevents list                          all types, by service",
      "  awsevents list --service cognito        types of Amazon Cognito",
      "  awsevents list --kind response          what functions return",
      "  awsevents list --kind detail            details of EventBridge events",
      "  awsevents list --json | jq '.[].class'  for a machine"
    })
final class ListCommand extends Subcommand {
  @Option(
      names = "--service",
      paramLabel = "NAME",
      description = "Only types of services with this in their name, in upper or lower case.")
  private String service = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "Only types of this kind: ${COMPLETION-CANDIDATES}.")
  private String kind = "";

  @Option(names = "--json", description = "Print a JSON list.")
  private boolean json;

  /** Offers the kinds to the help text and to the shell's completion. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PayloadKinds.ALL.iterator();
    }
  }

  @Override
  public Integer call() {
    if (!kind.isEmpty() && !PayloadKinds.ALL.contains(kind)) {
      throw CommandFailure.usage("--kind is one of " + String.join(", ", PayloadKinds.ALL));
    }
    TypeList types = TypeList.of(service, kind);
    if (types.isEmpty()) {
      throw CommandFailure.finding(
          "there is no such type; 'awsevents list' without options shows all");
    }
    if (json) {
      out().println(Json.pretty(types.json()));
    } else {
      types.print(out());
    }
    return ExitCode.OK;
  }
}
