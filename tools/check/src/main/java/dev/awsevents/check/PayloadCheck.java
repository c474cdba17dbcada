package dev.awsevents.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Payload;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.conformance.EqualityUpToNulls;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.conformance.SchemaValidation;
import dev.awsevents.conformance.SchemaViolation;
import dev.awsevents.conformance.UntypedMember;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks payloads, one at a time. May be used from any thread.
 *
 * @param untyped whether to look for members that the types do not know
 */
public record PayloadCheck(boolean untyped) {
  /**
   * Judges a payload. What is wrong with it is in the report; nothing is thrown, not even if it
   * takes more memory than there is.
   */
  public PayloadReport check(Payload payload) {
    try {
      return identifyAndRead(payload);
    } catch (OutOfMemoryError e) {
      // The objects of this payload are garbage now, so there is memory for the next ones.
      return unreadable(payload, "needs more memory: java -Xmx4g -jar ...");
    } catch (RuntimeException e) {
      // A defect with one payload must not stop the check of the others.
      return unreadable(
          payload, "the check failed with " + e.getClass().getName() + "; please report it");
    }
  }

  private static PayloadReport unreadable(Payload payload, String message) {
    Expectation expected = payload.expected();
    return PayloadReport.failed(
        payload.place(),
        expected == null ? "" : expected.type().name(),
        Verdict.UNREADABLE,
        message);
  }

  private PayloadReport identifyAndRead(Payload payload) {
    Expectation expected = payload.expected();
    if (expected != null && !expected.recognised()) {
      return read(payload, expected.type());
    }
    LambdaEvent event;
    try {
      event = AwsEvents.readAny(payload.json());
    } catch (EventFormatException e) {
      return unreadableEvent(payload, e);
    }
    if (event instanceof UnidentifiedEvent) {
      return PayloadReport.failed(
          payload.place(),
          expected == null ? "" : expected.type().name(),
          Verdict.UNIDENTIFIED,
          "the library knows no such event; say with --type what it is");
    }
    PayloadType type = new PayloadType(root(event.getClass()));
    return expected == null || expected.type().equals(type)
        ? write(payload, type, event)
        : mistaken(payload, expected, type);
  }

  private static PayloadReport unreadableEvent(Payload payload, EventFormatException error) {
    Optional<Class<? extends LambdaEvent>> event;
    try {
      event = AwsEvents.identify(payload.json());
    } catch (EventFormatException e) {
      return unreadable(payload, "is not JSON: " + e.getMessage());
    }
    if (event.isEmpty()) {
      return unreadable(payload, "cannot be read: " + error.getMessage());
    }
    PayloadType type = new PayloadType(event.get());
    Expectation expected = payload.expected();
    return expected == null || expected.type().equals(type)
        ? unreadable(payload, type, error)
        : mistaken(payload, expected, type);
  }

  private static PayloadReport unreadable(
      Payload payload, PayloadType type, EventFormatException error) {
    return PayloadReport.failed(
        payload.place(),
        type.name(),
        Verdict.UNREADABLE,
        "cannot be read as " + type + ": " + error.getMessage());
  }

  private static PayloadReport mistaken(Payload payload, Expectation expected, PayloadType found) {
    return PayloadReport.failed(
        payload.place(), expected.type().name(), Verdict.MISTAKEN, "is recognised as " + found);
  }

  /** The type of an event, which may be a variant that is nested in it. */
  private static Class<?> root(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type : outer;
  }

  private PayloadReport read(Payload payload, PayloadType type) {
    Object value;
    try {
      value = AwsEvents.read(payload.json(), type.type());
    } catch (EventFormatException e) {
      return unreadable(payload, type, e);
    }
    return write(payload, type, value);
  }

  private PayloadReport write(Payload payload, PayloadType type, Object value) {
    byte[] json = payload.json();
    byte[] written = AwsEvents.toBytes(value);
    if (!untyped && isGood(type, value, json, written)) {
      return new PayloadReport(
          payload.place(), type.name(), Verdict.OK, List.of(), List.of(), List.of(), "");
    }
    try {
      return compare(payload, type, value, written);
    } catch (UncheckedIOException | ArithmeticException | IllegalArgumentException e) {
      // Jackson and the validator refuse a few documents that RFC 8259 and the library allow.
      return PayloadReport.failed(
          payload.place(),
          type.name(),
          Verdict.UNREADABLE,
          "is read, but the JSON library of this check cannot compare it");
    }
  }

  /**
   * Whether there is nothing to tell of a payload. Takes a tenth of the time of {@link #compare},
   * which tells what is wrong.
   */
  private static boolean isGood(PayloadType type, Object value, byte[] json, byte[] written) {
    Object document = freeForm(json);
    return (Arrays.equals(json, written) || EqualityUpToNulls.isSame(document, freeForm(written)))
        && SchemaValidation.isValid(type.schema(), document)
        && TypedDetail.isValid(value, document);
  }

  private static @Nullable Object freeForm(byte[] json) {
    return AwsEvents.read(json, UnidentifiedEvent.class).content();
  }

  private PayloadReport compare(Payload payload, PayloadType type, Object value, byte[] written) {
    JsonNode before = JsonDifference.parse(payload.json());
    List<String> changed = JsonDifference.paths(before, JsonDifference.parse(written));
    Optional<TypedDetail> detail = TypedDetail.of(value, before);
    List<SchemaViolation> violations = new ArrayList<>();
    violations.addAll(SchemaValidation.violations(type.schema().id(), text(payload.json())));
    detail.ifPresent(typed -> violations.addAll(typed.violations()));
    Verdict verdict =
        !changed.isEmpty() ? Verdict.LOSSY : violations.isEmpty() ? Verdict.OK : Verdict.INVALID;
    return new PayloadReport(
        payload.place(),
        type.name(),
        verdict,
        changed,
        violations,
        untyped ? untyped(type, before, detail) : List.of(),
        "");
  }

  private static List<UntypedMember> untyped(
      PayloadType type, JsonNode payload, Optional<TypedDetail> detail) {
    List<UntypedMember> untyped = new ArrayList<>(UntypedMember.of(type.schema(), payload));
    detail.ifPresent(typed -> untyped.addAll(typed.untyped()));
    return untyped;
  }

  /** The payload without a byte order mark, since the validator refuses one. */
  private static String text(byte[] json) {
    String text = new String(json, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
