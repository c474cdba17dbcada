package dev.awsevents.sparkjobs.check;

import dev.awsevents.check.PayloadReport;
import dev.awsevents.check.ReportWriter;
import dev.awsevents.check.Summary;
import dev.awsevents.check.Verdict;
import dev.awsevents.check.input.PayloadSink;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a call names, on a cluster.
 *
 * @param type of all payloads; null to identify each
 * @param onePayloadPerLine whether every file has one payload per line
 * @param untyped whether to look for members that the types do not know
 */
public record Check(@Nullable Class<?> type, boolean onePayloadPerLine, boolean untyped) {
  /**
   * What was found.
   *
   * @param summary of all payloads
   * @param leftOut how many payloads the report leaves out because there are too many in one part
   */
  public record Result(Summary summary, long leftOut) {}

  /**
   * Checks files, folders and patterns.
   *
   * @param report is given the payloads whose verdict is not good, in the order of the input, and
   *     the summary
   * @throws IOException if a file system fails
   */
  public Result files(SparkSession session, List<String> names, ReportWriter report)
      throws IOException {
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    CallFindings findings = new CallFindings(report);
    PayloadFiles files = new PayloadFiles(hadoop, onePayloadPerLine, findings);
    for (String name : names) {
      files.add(name);
    }
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    List<List<FilePart>> tasks =
        Tasks.of(
            files.files(),
            bytes(session, "spark.sql.files.maxPartitionBytes"),
            bytes(session, "spark.sql.files.openCostInBytes"),
            spark.defaultParallelism());
    if (!tasks.isEmpty()) {
      PartCheck check =
          new PartCheck(type, untyped, spark.broadcast(new SerializableConfiguration(hadoop)));
      findings.add(tasks, spark.parallelize(tasks, tasks.size()).map(check).collect());
    }
    report.write(findings.summary);
    return new Result(findings.summary, findings.leftOut);
  }

  private static long bytes(SparkSession session, String setting) {
    return JavaUtils.byteStringAsBytes(session.conf().get(setting));
  }

  /** Puts together what the tasks found. */
  private static final class CallFindings implements PayloadSink {
    private final Summary summary = new Summary();
    private final ReportWriter report;
    private long leftOut;

    CallFindings(ReportWriter report) {
      this.report = report;
    }

    void add(List<List<FilePart>> tasks, List<PartResult> results) {
      long linesBefore = 0;
      long payloads = 0;
      for (int i = 0; i < tasks.size(); i++) {
        FilePart part = tasks.get(i).get(0);
        if (part.start() == 0) {
          linesBefore = 0;
          payloads = 0;
        }
        PartResult result = results.get(i);
        add(result, linesBefore);
        linesBefore += result.lines();
        payloads += Summary.sum(result.summary().total());
        if (!part.isWhole() && part.isLast() && payloads == 0) {
          problem(new Place(part.file().name(), 0), "is empty");
        }
      }
    }

    private void add(PartResult result, long linesBefore) {
      for (PayloadReport each : result.reports()) {
        report.write(each.after(linesBefore));
      }
      summary.add(result.summary(), linesBefore);
      leftOut += result.more();
    }

    @Override
    public void unusable(Place place, String message) {
      summary.addUnusable();
      problem(place, message);
    }

    @Override
    public void problem(Place place, String message) {
      PayloadReport failed = PayloadReport.failed(place, "", Verdict.UNREADABLE, message);
      summary.add(failed);
      report.write(failed);
    }

    @Override
    public void passedOver() {
      summary.addPassedOver();
    }

    @Override
    public void payload(Payload payload) {
      throw new IllegalStateException("the driver reads no payloads");
    }
  }
}
