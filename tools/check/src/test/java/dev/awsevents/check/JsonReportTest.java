package dev.awsevents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.conformance.UntypedMember;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
  private final StringWriter out = new StringWriter();

  @Test
  void payloadIsOneLineWithWhatWasFoundAndNothingElse() {
    ReportWriter report = new JsonReport(new PrintWriter(out), false);
    report.write(report(0, List.of(), List.of()));
    report.write(
        report(7, List.of("$.a"), List.of(new SchemaViolation("$.c", "type", "no array"))));

    assertEquals(
        """
        {"source":"a","verdict":"invalid","type":"SqsEvent"}
        {"source":"a","line":7,"verdict":"invalid","type":"SqsEvent","changed":["$.a"],\
        "changedCount":1,"violations":[{"path":"$.c","keyword":"type","message":"no array"}],\
        "violationCount":1}
        """,
        text());
  }

  @Test
  void ofManyFindingsTheFirstAreListedAndAllAreCounted() {
    new JsonReport(new PrintWriter(out), false)
        .write(report(0, Collections.nCopies(12, "$.a"), List.of()));

    assertEquals(
        "{\"source\":\"a\",\"verdict\":\"invalid\",\"type\":\"SqsEvent\",\"changed\":["
            + String.join(",", Collections.nCopies(10, "\"$.a\""))
            + "],\"changedCount\":12}\n",
        text());
  }

  @Test
  void summaryCountsVerdictsOfAllAndOfEachTypeAndListsUntypedMembersIfAsked() {
    Summary summary = new Summary();
    summary.add(report(3, List.of(), List.of()));
    summary.addPassedOver();
    new JsonReport(new PrintWriter(out), true).write(summary);

    assertEquals(
        """
        {"summary":{"good":false,"payloads":1,"invalid":1,"passedOver":1,\
        "types":{"SqsEvent":{"payloads":1,"invalid":1}},\
        "untyped":[{"type":"SqsEvent","path":"$.x","kinds":["string"],"payloads":1,\
        "source":"a","line":3}],"moreUntyped":false}}
        """,
        text());
  }

  private static PayloadReport report(
      long line, List<String> changed, List<SchemaViolation> violations) {
    return new PayloadReport(
        new Place("a", line),
        "SqsEvent",
        Verdict.INVALID,
        changed,
        violations,
        List.of(new UntypedMember("$.x", "string")),
        "");
  }

  private String text() {
    return out.toString().replace("\r\n", "\n");
  }
}
