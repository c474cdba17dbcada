package dev.awsevents.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.UntypedMember;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void partsAreAddedUpAndTheirLinesAreThoseOfTheFile() {
    Summary all = summary(report("SqsEvent", Verdict.OK, 3));
    Summary part = summary(report("SqsEvent", Verdict.LOSSY, 1), report("SnsEvent", Verdict.OK, 2));
    part.addPassedOver();
    part.addUnusable();

    all.add(part, 10);

    assertEquals(
        Map.of(
            "SqsEvent", Map.of(Verdict.OK, 1L, Verdict.LOSSY, 1L),
            "SnsEvent", Map.of(Verdict.OK, 1L)),
        all.types());
    assertEquals(Map.of(Verdict.OK, 2L, Verdict.LOSSY, 1L), all.total());
    assertEquals(1, all.passedOver());
    assertTrue(all.hasUnusable());
    assertFalse(all.isGood());
    assertEquals(
        List.of("SnsEvent a.ndjson:12 1", "SqsEvent a.ndjson:3 2"),
        all.untyped().seen().stream()
            .map(seen -> seen.type() + " " + seen.first() + " " + seen.payloads())
            .toList());
  }

  /** A whole file, and the file itself, have no lines. */
  @Test
  void placeWithoutALineStaysAsItIs() {
    assertEquals(new Place("a.json", 0), new Place("a.json", 0).after(10));
    assertEquals(new Place("a.ndjson", 11), new Place("a.ndjson", 1).after(10));
  }

  @Test
  void summaryAndReportsTravel() throws Exception {
    PayloadReport report = report("SqsEvent", Verdict.OK, 3);
    Summary summary = summary(report);

    assertEquals(report, afterTravel(report));
    assertEquals(summary.types(), afterTravel(summary).types());
    assertEquals(summary.untyped().seen(), afterTravel(summary).untyped().seen());
  }

  @SuppressWarnings("unchecked") // what was written
  private static <T> T afterTravel(T value) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  private static Summary summary(PayloadReport... reports) {
    Summary summary = new Summary();
    List.of(reports).forEach(summary::add);
    return summary;
  }

  private static PayloadReport report(String type, Verdict verdict, long line) {
    return new PayloadReport(
        new Place("a.ndjson", line),
        type,
        verdict,
        List.of(),
        List.of(),
        List.of(new UntypedMember("$.x", "string")),
        "");
  }
}
