package dev.awsevents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The payload is JSON and its structure fits the type, but it does not hold to the schema. Only a
 * {@link PayloadReader#strict() strict} reader throws it. The message names the first few
 * violations.
 */
public final class SchemaViolationException extends EventFormatException {
  private static final long serialVersionUID = 1L;

  /** So many violations are in the message. */
  private static final int SHOWN = 20;

  /** Of this class because exceptions are serializable. */
  private final ArrayList<Violation> violations;

  /**
   * @param type name of the type whose schema the payload should hold to
   * @param violations in the order of the payload; at least one
   */
  public SchemaViolationException(String type, List<Violation> violations) {
    super(message(type, violations), violations.get(0).path());
    this.violations = new ArrayList<>(violations);
  }

  private static String message(String type, List<Violation> violations) {
    StringBuilder message = new StringBuilder("not a valid ").append(type);
    int shown = Math.min(violations.size(), SHOWN);
    for (int i = 0; i < shown; i++) {
      message.append(i == 0 ? ": " : ", ").append(violations.get(i));
    }
    return violations.size() > shown
        ? message.append(", and ").append(violations.size() - shown).append(" more").toString()
        : message.toString();
  }

  /** All that is wrong with the payload; of a payload with thousands of faults, the first ones. */
  public List<Violation> violations() {
    return Collections.unmodifiableList(violations);
  }
}
