package dev.awsevents.sparkjobs.replay;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.AwsEvents;
import dev.awsevents.rules.EventPattern;
import dev.awsevents.rules.Rules;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events are sent: those for which all of this holds.
 *
 * @param types names of the types that an event may be recognised as; empty for any document
 * @param since the first time of the events; null for no limit
 * @param until the time that is too late; null for no limit
 * @param timeAt JSON Pointer to the time of an event
 * @param keys values that must be in an event
 * @param pattern an event pattern of EventBridge; null for none
 */
@SuppressWarnings("serial") // the lists are
public record Selection(
    List<String> types,
    @Nullable Instant since,
    @Nullable Instant until,
    String timeAt,
    List<Key> keys,
    @Nullable String pattern)
    implements Serializable {
  /** The name of the type of documents that the library does not know. */
  static final String UNKNOWN = "(unknown)";

  /**
   * A value that must be in an event.
   *
   * @param pointer JSON Pointer to it
   * @param value its text
   */
  public record Key(String pointer, String value) implements Serializable {}

  /** The name of the type of a document. */
  static String type(byte[] json) {
    return AwsEvents.identify(json).map(Class::getSimpleName).orElse(UNKNOWN);
  }

  /** Says of a document whether it is selected. */
  interface Test {
    /**
     * Whether a document is selected.
     *
     * @param type the name of its type
     */
    boolean selects(String type, byte[] json);
  }

  /**
   * The test, made ready for many documents.
   *
   * @throws IllegalArgumentException if EventBridge would refuse the pattern
   */
  Test test() {
    EventPattern parsed = pattern == null ? null : Rules.parse(pattern);
    return (type, json) ->
        (types.isEmpty() || types.contains(type))
            && (isWithoutPlaces() || hasAll(JsonTree.of(json)))
            && (parsed == null || matches(parsed, json));
  }

  private boolean isWithoutPlaces() {
    return since == null && until == null && keys.isEmpty();
  }

  private boolean hasAll(JsonNode event) {
    return isInTime(event)
        && keys.stream().allMatch(key -> event.at(key.pointer()).asText("").equals(key.value()));
  }

  private boolean isInTime(JsonNode event) {
    if (since == null && until == null) {
      return true;
    }
    Instant time = time(event.at(timeAt));
    return time != null
        && (since == null || !time.isBefore(since))
        && (until == null || time.isBefore(until));
  }

  /** A time in ISO 8601, or in milliseconds or seconds since 1970; null for anything else. */
  private static @Nullable Instant time(JsonNode value) {
    if (value.isNumber() || value.asText().matches("\\d{9,14}")) {
      long number = value.asLong();
      return number < 100_000_000_000L
          ? Instant.ofEpochSecond(number)
          : Instant.ofEpochMilli(number);
    }
    try {
      return Instant.parse(value.asText());
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static boolean matches(EventPattern pattern, byte[] json) {
    try {
      return pattern.matches(json);
    } catch (IllegalArgumentException e) {
      return false; // no JSON object, so no event
    }
  }
}
