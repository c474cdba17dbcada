package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.check.Check;
import dev.awsevents.cli.output.CommandFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks whether the library reads and writes payloads without loss. */
@Command(
    name = "check",
    description =
        "Says for each payload which event it is, whether Java can read it, whether reading and"
            + " writing changes it, and whether it keeps to its schema.",
    footer = {
      "",
      "A file holds one payload, or one payload per line. It is read line by line if its name ends"
          + " with ndjson or jsonl, if its first line is a complete JSON document and more lines"
          + " follow, or with --ndjson. A file of lines may have any size; a single payload is read"
          + " as a whole. Folders are searched for files that end with json, ndjson or jsonl; links"
          + " are followed. The report shows JSON paths, but no values of the payloads.",
      "",
      "Verdicts:",
      "  ok            it is written as the same JSON value, and keeps to its schema",
      "  invalid       it breaks a rule of its schema",
      "  lossy         a value is lost or changed",
      "  mistaken      it is recognised as another type than the list says",
      "  unidentified  the library knows no such event; --type says what it is",
      "  unreadable    it is not JSON, does not fit its type, or cannot be read",
      "",
      "Exit codes:",
      "  0  every payload is ok",
      "  1  a payload has another verdict",
      "  2  the call names a file or folder that cannot be read or that has no payloads",
      "",
      "Examples:",
      "  awsevents check events/",
      "  awsevents check --quiet archive.ndjson",
      "  awsevents check --quiet --untyped events/",
      "  awsevents check --type AlbResponse response.json",
      "  zcat *.gz | awsevents check --ndjson --json -",
      "  awsevents check --manifest payloads.tsv"
    })
final class CheckCommand extends Subcommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Files, folders, or - for the standard input.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class,
      description = "The type of all payloads. Without it, each payload is identified.")
  private @Nullable PayloadType type;

  @Option(
      names = "--manifest",
      paramLabel = "LIST",
      description =
          "Check the files of a list instead. A line of the list has a path, type, kind and note,"
              + " separated by tabs. Each payload must be recognised and read as its type.")
  private @Nullable Path manifest;

  @Option(names = "--ndjson", description = "Every file has one payload per line.")
  private boolean onePayloadPerLine;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out payloads that are ok.")
  private boolean quiet;

  @Option(
      names = "--untyped",
      description =
          "List the members that the types do not know, and that Java code finds in unknownFields.")
  private boolean untyped;

  @Option(
      names = "--json",
      description = "Print JSON objects, one per line; the last one is the summary.")
  private boolean json;

  @Override
  public Integer call() {
    if (files.isEmpty() == (manifest == null)) {
      throw CommandFailure.usage("check takes either files and folders, or --manifest");
    }
    if (manifest != null && type != null) {
      throw CommandFailure.usage("the list of --manifest says the types; leave out --type");
    }
    Expectation expected = type == null ? null : new Expectation(type, false);
    Check check = new Check(expected, onePayloadPerLine, quiet, untyped, json);
    return manifest == null
        ? check.files(files, in(), out(), err())
        : check.manifest(manifest, in(), out(), err());
  }
}
