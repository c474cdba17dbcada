package dev.awsevents.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.cli.catalogue.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.output.Json;
import dev.awsevents.cli.output.TextTable;
import dev.awsevents.conformance.SchemaFile;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the types. */
@Command(
    name = "list",
    description = "Lists the types of payloads that the library knows.",
    footer = {
      "",
      "Kinds: an event is delivered to a function; a response is what a function returns;"
          + " event+response is delivered and returned with the answer filled in; shared is part of"
          + " other payloads or read out of them.",
      "",
      "Examples:",
      "  awsevents list                          all types, by service",
      "  awsevents list --service cognito        types of Amazon Cognito",
      "  awsevents list --kind response          what functions return",
      "  awsevents list --json | jq '.[].class'  for a machine"
    })
final class ListCommand extends Subcommand {
  @Option(
      names = "--service",
      paramLabel = "NAME",
      description = "Only types of services whose name contains this, in any case.")
  private String service = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "Only types of this kind: ${COMPLETION-CANDIDATES}.")
  private String kind = "";

  @Option(names = "--json", description = "Print a JSON list.")
  private boolean json;

  /** The kinds that there are, for help and completion. */
  static final class Kinds implements Iterable<String> {
    static final List<String> ALL = List.of("event", "response", "event+response", "shared");

    @Override
    public Iterator<String> iterator() {
      return ALL.iterator();
    }
  }

  @Override
  public Integer call() {
    if (!kind.isEmpty() && !Kinds.ALL.contains(kind)) {
      throw CommandFailure.usage("--kind is one of " + String.join(", ", Kinds.ALL));
    }
    List<PayloadType> types =
        PayloadTypes.all().stream()
            .filter(this::isWanted)
            .sorted(
                Comparator.comparing(
                        (PayloadType type) -> type.schema().service(),
                        String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(PayloadType::name))
            .toList();
    if (types.isEmpty()) {
      throw CommandFailure.finding(
          "there is no such type; 'awsevents list' without options shows all");
    }
    if (json) {
      out().println(Json.pretty(asJson(types)));
    } else {
      print(types, out());
    }
    return ExitCode.OK;
  }

  private boolean isWanted(PayloadType type) {
    SchemaFile schema = type.schema();
    boolean ofService =
        schema.service().toLowerCase(Locale.ROOT).contains(service.toLowerCase(Locale.ROOT));
    boolean ofKind =
        kind.isEmpty()
            || schema.kind().equals(kind)
            || Arrays.asList(schema.kind().split("\\+", -1)).contains(kind);
    return ofService && ofKind;
  }

  private static void print(List<PayloadType> types, PrintWriter out) {
    TextTable table = new TextTable("TYPE", "KIND", "SERVICE");
    for (PayloadType type : types) {
      table.row(type.name(), type.schema().kind(), type.schema().service());
    }
    table.print(out);
  }

  private static ArrayNode asJson(List<PayloadType> types) {
    ArrayNode list = Json.list();
    for (PayloadType type : types) {
      list.add(facts(type));
    }
    return list;
  }

  /** What there is to say about a type as a whole. */
  static ObjectNode facts(PayloadType type) {
    SchemaFile schema = type.schema();
    return Json.object()
        .put("type", type.name())
        .put("class", type.type().getName())
        .put("kind", schema.kind())
        .put("service", schema.service())
        .put("since", schema.since())
        .put("page", schema.page())
        .put("description", schema.description());
  }
}
