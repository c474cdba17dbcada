package dev.awsevents.sparkjobs;

import dev.awsevents.check.output.TextTable;
import dev.awsevents.spark.schema.SchemaFiles;
import dev.awsevents.sparkjobs.replay.Counts;
import dev.awsevents.sparkjobs.replay.Destination;
import dev.awsevents.sparkjobs.replay.Replay;
import dev.awsevents.sparkjobs.replay.Selection;
import java.io.FileNotFoundException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends events of files to a queue, an event bus, a stream or a function. */
@Command(
    name = "ReplayJob",
    mixinStandardHelpOptions = true,
    description =
        "Sends events of files to a queue, an event bus, a stream or a function. Without --send it"
            + " only counts what it would send. Each event is sent once at least: if a run is"
            + " broken off, the next one sends again what was under way.",
    footer = {
      "",
      "Exit codes:",
      "  0  all selected events are sent, or counted",
      "  1  AWS refused some of them for good",
      "  2  the job does not understand the call",
      "  3  the job failed; call it again to go on"
    })
public final class ReplayJob implements Callable<Integer> {
  private static final int FINDINGS = 1;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders and patterns, as the data source takes them.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--type",
      split = ",",
      paramLabel = "TYPE",
      description = "Only events that are recognised as one of these types.")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only events of this time or later, as 2026-11-30T20:00:00Z.")
  private @Nullable Instant since;

  @Option(names = "--until", paramLabel = "TIME", description = "Only events before this time.")
  private @Nullable Instant until;

  @Option(
      names = "--time-at",
      paramLabel = "POINTER",
      description = "Where the time of an event is: ${DEFAULT-VALUE} if not given.")
  private String timeAt = "/time";

  @Option(
      names = "--where",
      paramLabel = "POINTER=VALUE",
      description = "Only events with this value, such as /detail/bucket/name=orders.")
  private List<String> keys = new ArrayList<>();

  @Option(
      names = "--pattern",
      paramLabel = "JSON",
      description = "Only events that a rule of EventBridge with this event pattern would take.")
  private @Nullable String pattern;

  @Option(names = "--multi-line", description = "Documents stretch over lines.")
  private boolean multiLine;

  @ArgGroup(multiplicity = "1")
  private To to = new To();

  /** Where to send. */
  static final class To {
    @Option(names = "--queue", paramLabel = "URL", description = "A queue of Amazon SQS.")
    private @Nullable String queue;

    @Option(names = "--bus", paramLabel = "NAME", description = "A bus of Amazon EventBridge.")
    private @Nullable String bus;

    @Option(names = "--stream", paramLabel = "NAME", description = "A stream of Amazon Kinesis.")
    private @Nullable String stream;

    @Option(
        names = "--function",
        paramLabel = "NAME",
        description = "A function of AWS Lambda, invoked asynchronously.")
    private @Nullable String function;

    private Destination destination(String keyAt) {
      if (queue != null) {
        return new Destination(Destination.Kind.QUEUE, queue, keyAt);
      }
      if (bus != null) {
        return new Destination(Destination.Kind.BUS, bus, keyAt);
      }
      if (stream != null) {
        return new Destination(Destination.Kind.STREAM, stream, keyAt);
      }
      return new Destination(Destination.Kind.FUNCTION, Objects.requireNonNull(function), keyAt);
    }
  }

  @Option(
      names = "--key-at",
      paramLabel = "POINTER",
      description =
          "Where the partition key of a stream, or the message group of a FIFO queue, is in an"
              + " event.")
  private String keyAt = "";

  @Option(
      names = "--rate",
      paramLabel = "EVENTS",
      description = "Send no more events in a second: ${DEFAULT-VALUE} if not given.")
  private double rate = 100;

  @Option(
      names = "--progress",
      paramLabel = "FOLDER",
      description =
          "A folder of this replay, on any file system that the cluster knows. It says what was"
              + " sent; a run with the same folder goes on from there. --send needs one.")
  private @Nullable String progress;

  @Option(names = "--send", description = "Send the events.")
  private boolean send;

  @SuppressWarnings("NullAway.Init") // picocli sets it first
  @Spec
  private CommandSpec spec;

  /** For {@code spark-submit}. */
  public ReplayJob() {}

  /** Runs the job. Ends the process only if the job does not end well. */
  public static void main(String[] arguments) {
    Programs.run(new ReplayJob(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    if (send && progress == null) {
      throw wrong("--send needs --progress, a folder");
    }
    if (!(rate > 0)) {
      throw wrong("--rate needs a number above 0");
    }
    Destination destination = to.destination(keyAt);
    Counts counts;
    try {
      counts =
          new Replay(selection(), destination, rate, progress, multiLine, !send)
              .files(SparkSession.builder().appName("awsevents replay").getOrCreate(), paths);
    } catch (IllegalArgumentException | FileNotFoundException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    print(counts, destination, spec.commandLine().getOut());
    return counts.refusals() == 0 ? 0 : FINDINGS;
  }

  private Selection selection() {
    for (String type : types) {
      if (SchemaFiles.path(type).isEmpty()) {
        throw wrong("there is no type '" + type + "', expected one such as SqsEvent");
      }
    }
    List<Selection.Key> parsed = new ArrayList<>();
    for (String key : keys) {
      int equal = key.indexOf('=');
      if (equal < 0 || !key.startsWith("/")) {
        throw wrong("--where: expected a JSON Pointer and a value, as /detail/state=stopped");
      }
      parsed.add(new Selection.Key(key.substring(0, equal), key.substring(equal + 1)));
    }
    return new Selection(List.copyOf(types), since, until, timeAt, List.copyOf(parsed), pattern);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private void print(Counts counts, Destination destination, PrintWriter out) {
    TextTable table = new TextTable("TYPE", "SELECTED", "DONE BEFORE");
    counts
        .selected()
        .forEach(
            (type, count) ->
                table.row(
                    type,
                    Long.toString(count),
                    Long.toString(counts.done().getOrDefault(type, 0L))));
    table.print(out);
    if (counts.unreadable() > 0) {
      out.println(counts.unreadable() + " documents are not JSON, and are passed over.");
    }
    long selected = counts.selected().values().stream().mapToLong(Long::longValue).sum();
    long done = counts.done().values().stream().mapToLong(Long::longValue).sum();
    out.println(
        send
            ? counts.sent() + " events are sent to " + destination + "."
            : (selected - done)
                + " events would be sent to "
                + destination
                + ". This was a dry run: --send sends them.");
    if (counts.refusals() > 0) {
      out.println(counts.refusals() + " events are refused for good, among them:");
      counts.refused().forEach(place -> out.println("  " + place));
    }
  }
}
