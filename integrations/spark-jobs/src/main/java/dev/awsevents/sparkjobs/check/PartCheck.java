package dev.awsevents.sparkjobs.check;

import dev.awsevents.check.PayloadCheck;
import dev.awsevents.check.PayloadReport;
import dev.awsevents.check.Summary;
import dev.awsevents.check.Verdict;
import dev.awsevents.check.input.ForeignContent;
import dev.awsevents.check.input.PayloadSink;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.input.StreamInput;
import dev.awsevents.spark.read.Compression;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The work of a task: judges the payloads of its parts.
 *
 * @param type of all payloads; null to identify each
 * @param untyped whether to look for members that the types do not know
 * @param configuration of Hadoop's file systems
 */
@SuppressWarnings("serial") // Spark's classes are
record PartCheck(
    @Nullable Class<?> type, boolean untyped, Broadcast<SerializableConfiguration> configuration)
    implements Function<List<FilePart>, PartResult> {
  /** All reports of a job are in the memory of the driver before they are printed. */
  private static final int MAX_REPORTS = 1_000;

  @Override
  public PartResult call(List<FilePart> parts) throws IOException {
    Findings findings = new Findings(new PayloadCheck(untyped));
    long lines = 0;
    for (FilePart part : parts) {
      lines = read(part, findings);
    }
    return new PartResult(findings.summary, findings.reports, findings.more, lines);
  }

  /** Returns the number of lines if the part is not the whole file. */
  private long read(FilePart part, Findings findings) throws IOException {
    PayloadFile file = part.file();
    Place place = new Place(file.name(), 0);
    Expectation expected = type == null ? null : new Expectation(new PayloadType(type), false);
    Path path = new Path(file.address());
    Configuration hadoop = configuration.value().value();
    try (FSDataInputStream in = path.getFileSystem(hadoop).open(path)) {
      if (part.isWhole()) {
        InputStream unpacked = Compression.unpacked(in, file.address(), hadoop);
        new StreamInput(file.name(), unpacked, expected, findings).read(file.lines());
        return 0;
      }
      String foreign = foreign(in, file);
      if (foreign.isEmpty()) {
        boolean isInside = part.start() > 0;
        in.seek(isInside ? part.start() - 1 : 0);
        InputStream lines = new PartStream(in, part.length(), isInside);
        return new StreamInput(file.name(), lines, expected, findings).readPart();
      }
      if (part.start() == 0) {
        findings.problem(place, foreign);
      }
    } catch (FileNotFoundException e) {
      findings.problem(place, "there is no such file");
    } catch (AccessDeniedException | AccessControlException e) {
      findings.problem(place, "cannot be read: access is denied");
    }
    return 0;
  }

  /** The file is no JSON as a whole, whatever the part looks like. */
  private static String foreign(FSDataInputStream in, PayloadFile file) throws IOException {
    byte[] head = new byte[(int) Math.min(ForeignContent.DECISIVE_BYTES, file.length())];
    in.readFully(0, head);
    return ForeignContent.describe(head, head.length);
  }

  /** Judges what the parts have. */
  private static final class Findings implements PayloadSink {
    private final Summary summary = new Summary();
    private final List<PayloadReport> reports = new ArrayList<>();
    private final PayloadCheck check;
    private long more;

    Findings(PayloadCheck check) {
      this.check = check;
    }

    @Override
    public void payload(Payload payload) {
      add(check.check(payload));
    }

    @Override
    public void problem(Place place, String message) {
      add(PayloadReport.failed(place, "", Verdict.UNREADABLE, message));
    }

    private void add(PayloadReport report) {
      summary.add(report);
      if (report.verdict().isGood()) {
        return;
      }
      if (reports.size() < MAX_REPORTS) {
        reports.add(report);
      } else {
        more++;
      }
    }

    @Override
    public void unusable(Place place, String message) {
      throw new IllegalStateException("only the names of the call can be unusable");
    }

    @Override
    public void passedOver() {
      throw new IllegalStateException("only files in the folders of the call are passed over");
    }
  }
}
