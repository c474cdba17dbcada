package dev.awsevents.check;

import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.conformance.UntypedMember;
import java.io.Serializable;
import java.util.List;

/**
 * The result of checking one payload.
 *
 * @param type name of its type; empty if it is not known
 * @param changed JSON paths of values that are lost or changed between reading and writing
 * @param violations rules of the schema that it breaks
 * @param untyped members that its type does not know; empty if the call does not ask for them
 * @param message what else is wrong; empty if nothing is
 */
public record PayloadReport(
    Place place,
    String type,
    Verdict verdict,
    List<String> changed,
    List<SchemaViolation> violations,
    List<UntypedMember> untyped,
    String message)
    implements Serializable {
  /** A payload that could not be compared. */
  public static PayloadReport failed(Place place, String type, Verdict verdict, String message) {
    return new PayloadReport(place, type, verdict, List.of(), List.of(), List.of(), message);
  }

  /** The same in a file that has so many lines more before it. */
  public PayloadReport after(long lines) {
    return new PayloadReport(
        place.after(lines), type, verdict, changed, violations, untyped, message);
  }
}
