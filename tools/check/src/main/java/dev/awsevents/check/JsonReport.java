package dev.awsevents.check;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.check.output.Json;
import dev.awsevents.conformance.SchemaViolation;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;

/** A report for machines: a line of JSON for each payload, and a last one for the summary. */
public final class JsonReport implements ReportWriter {
  private final PrintWriter out;
  private final boolean untyped;

  /**
   * @param untyped whether to list the members that the types do not know
   */
  public JsonReport(PrintWriter out, boolean untyped) {
    this.out = out;
    this.untyped = untyped;
  }

  @Override
  public void write(PayloadReport report) {
    ObjectNode json = Json.object();
    put(json, report.place());
    json.put("verdict", report.verdict().word());
    if (!report.type().isEmpty()) {
      json.put("type", report.type());
    }
    if (!report.message().isEmpty()) {
      json.put("message", report.message());
    }
    putPaths(json, "changed", report.changed());
    if (!report.violations().isEmpty()) {
      ArrayNode violations = json.putArray("violations");
      for (SchemaViolation violation : ReportWriter.first(report.violations())) {
        violations
            .addObject()
            .put("path", violation.path())
            .put("keyword", violation.keyword())
            .put("message", violation.message());
      }
      json.put("violationCount", report.violations().size());
    }
    out.println(Json.line(json));
  }

  private static void put(ObjectNode json, Place place) {
    json.put("source", place.source());
    if (place.line() > 0) {
      json.put("line", place.line());
    }
  }

  private static void putPaths(ObjectNode json, String name, List<String> paths) {
    if (!paths.isEmpty()) {
      json.set(name, Json.list(ReportWriter.first(paths)));
      json.put(name + "Count", paths.size());
    }
  }

  @Override
  public void write(Summary summary) {
    ObjectNode json = Json.object();
    ObjectNode all = json.putObject("summary").put("good", summary.isGood());
    all.setAll(counts(summary.total()));
    all.put("passedOver", summary.passedOver());
    ObjectNode types = all.putObject("types");
    summary.types().forEach((type, counts) -> types.set(type, counts(counts)));
    if (untyped) {
      put(all, summary.untyped());
    }
    out.println(Json.line(json));
  }

  private static void put(ObjectNode json, UntypedMembers untypedMembers) {
    ArrayNode list = json.putArray("untyped");
    for (UntypedMembers.Seen member : untypedMembers.seen()) {
      ObjectNode each = list.addObject().put("type", member.type()).put("path", member.path());
      each.set("kinds", Json.list(member.kinds()));
      each.put("payloads", member.payloads());
      put(each, member.first());
    }
    json.put("moreUntyped", untypedMembers.hasMore());
  }

  private static ObjectNode counts(Map<Verdict, Long> counts) {
    ObjectNode json = Json.object().put("payloads", Summary.sum(counts));
    counts.forEach((verdict, count) -> json.put(verdict.word(), count));
    return json;
  }
}
