package dev.awsevents.sparkjobs;

import dev.awsevents.check.JsonReport;
import dev.awsevents.check.ReportWriter;
import dev.awsevents.check.TextReport;
import dev.awsevents.sparkjobs.check.Check;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code awsevents check} on a cluster. */
@Command(
    name = "CheckJob",
    mixinStandardHelpOptions = true,
    description =
        "Says for each payload which event it is, whether Java can read it, whether reading and"
            + " writing changes it, and whether it keeps to its schema. The verdicts, the report"
            + " and the exit codes are those of 'awsevents check --quiet'.")
public final class CheckJob implements Callable<Integer> {
  private static final int FINDINGS = 1;
  private static final int USAGE = 2;

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files, folders and patterns, on any file system that the cluster knows.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      converter = TypeConverter.class,
      description = "The type of all payloads. Without it, each payload is identified.")
  private @Nullable Class<?> type;

  @Option(names = "--ndjson", description = "Every file has one payload per line.")
  private boolean onePayloadPerLine;

  @Option(
      names = "--untyped",
      description =
          "List the members that the types do not know, and that Java code finds in unknownFields.")
  private boolean untyped;

  @Option(
      names = "--json",
      description = "Print JSON objects, one per line; the last one is the summary.")
  private boolean json;

  @SuppressWarnings("NullAway.Init") // picocli sets it first
  @Spec
  private CommandSpec spec;

  /** For {@code spark-submit}. */
  public CheckJob() {}

  /** Runs the job. Ends the process only if the job does not end well. */
  public static void main(String[] arguments) {
    Programs.run(new CheckJob(), arguments);
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    ReportWriter report = json ? new JsonReport(out, untyped) : new TextReport(out, untyped);
    Check.Result result =
        new Check(type, onePayloadPerLine, untyped)
            .files(SparkSession.builder().appName("awsevents check").getOrCreate(), paths, report);
    if (result.leftOut() > 0) {
      spec.commandLine()
          .getErr()
          .println(
              "The report leaves out "
                  + result.leftOut()
                  + " payloads, of tasks that found many; the table counts them.");
    }
    if (result.summary().hasUnusable()) {
      return USAGE;
    }
    return result.summary().isGood() ? 0 : FINDINGS;
  }
}
