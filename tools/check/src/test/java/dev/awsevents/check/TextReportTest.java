package dev.awsevents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.SchemaViolation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
  private final StringWriter out = new StringWriter();
  private final ReportWriter report = new TextReport(new PrintWriter(out), false);

  @Test
  void everyKindOfFindingIsPrinted() {
    report.write(
        new PayloadReport(
            new Place("a.ndjson", 7),
            "SqsEvent",
            Verdict.LOSSY,
            List.of("$.a"),
            List.of(new SchemaViolation("$.c", "type", "string found, array expected")),
            List.of(),
            "something else is wrong"));

    assertEquals(
        """
        lossy        a.ndjson:7  SqsEvent
            something else is wrong
            lost or changed: $.a
            schema: $.c: string found, array expected
        """,
        text());
  }

  @Test
  void summaryHasARowForEachTypeAndAColumnForEachVerdict() {
    Summary summary = new Summary();
    summary.add(report("SqsEvent", Verdict.OK));
    summary.add(report("SqsEvent", Verdict.LOSSY));
    summary.add(report("", Verdict.UNIDENTIFIED));
    summary.addPassedOver();
    report.write(summary);

    assertEquals(
        """

        TYPE       PAYLOADS  OK  LOSSY  UNIDENTIFIED
        (unknown)         1   0      0             1
        SqsEvent          2   1      1             0
        (all)             3   1      1             1
        1 passed over: files with other names, rows of other kinds, links to a parent folder
        """,
        text());
  }

  private static PayloadReport report(String type, Verdict verdict) {
    return PayloadReport.failed(new Place("a", 0), type, verdict, "");
  }

  private String text() {
    return out.toString().replace("\r\n", "\n");
  }
}
