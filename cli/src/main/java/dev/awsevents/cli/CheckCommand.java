package dev.awsevents.cli;

import dev.awsevents.cli.catalogue.PayloadType;
import dev.awsevents.cli.check.Check;
import dev.awsevents.cli.input.PayloadSink.Expectation;
import dev.awsevents.cli.output.CommandFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds out whether the library fits payloads. */
@Command(
    name = "check",
    description =
        "Tells of each payload which event it is, whether Java reads it, whether anything is lost"
            + " or normalised between reading and writing, and whether it keeps to its schema.",
    footer = {
      "",
      "A file holds one payload, or one per line: so it is read if its name ends with ndjson or"
          + " jsonl, if its first line is a JSON document by itself and more follow, or with"
          + " --ndjson. Files of lines may have any size; a single payload is read whole. Folders"
          + " are searched for .json, .ndjson and .jsonl, links followed. Nothing of the payloads"
          + " is printed but JSON paths.",
      "",
      "Verdicts:",
      "  ok            written as the same JSON value, and it keeps to its schema",
      "  normalised    as ok, but scalars became what AWS sends: \"5\" for 5",
      "  invalid       it breaks its schema",
      "  lossy         something is lost or changed",
      "  mistaken      it is recognised as another type than the list says",
      "  unidentified  no event that the library knows; --type says what it is",
      "  unreadable    not JSON, or not what its type asks for, or cannot be read",
      "Exit codes:",
      "  0  every payload is ok or normalised",
      "  1  a payload has another verdict",
      "  2  a file or folder of the call cannot be read, or a folder has no payloads",
      "",
      "Examples:",
      "  awsevents check events/",
      "  awsevents check --quiet archive.ndjson",
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
      description = "What all payloads are, instead of finding out.")
  private @Nullable PayloadType type;

  @Option(
      names = "--manifest",
      paramLabel = "LIST",
      description =
          "Check the files of a tab-separated list of path, type, kind and note instead: each must"
              + " be recognised and read as its type.")
  private @Nullable Path manifest;

  @Option(names = "--ndjson", description = "Every file has one payload per line.")
  private boolean lines;

  @Option(
      names = {"-q", "--quiet"},
      description = "Leave out payloads that are ok or normalised.")
  private boolean quiet;

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
    Check check = new Check(expected, lines, quiet, json);
    return manifest == null
        ? check.files(files, in(), out(), err())
        : check.manifest(manifest, in(), out(), err());
  }
}
