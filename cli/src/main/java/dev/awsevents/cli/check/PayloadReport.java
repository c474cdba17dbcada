package dev.awsevents.cli.check;

import dev.awsevents.cli.input.PayloadSink.Place;
import dev.awsevents.conformance.SchemaViolation;
import java.util.List;

/**
 * What came of checking one payload.
 *
 * @param type name of its type; empty where it is not known
 * @param changed JSON paths of what is lost or changed between reading and writing
 * @param normalised JSON paths of scalars that became scalars of another kind
 * @param violations rules of the schema that it breaks
 * @param message what else is wrong; empty where nothing is
 */
record PayloadReport(
    Place place,
    String type,
    Verdict verdict,
    List<String> changed,
    List<String> normalised,
    List<SchemaViolation> violations,
    String message) {
  /** A payload that could not be compared. */
  static PayloadReport failed(Place place, String type, Verdict verdict, String message) {
    return new PayloadReport(place, type, verdict, List.of(), List.of(), List.of(), message);
  }
}
