package dev.awsevents.rules;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.event.ruler.JsonRuleCompiler;
import software.amazon.event.ruler.Machine;

/**
 * The event pattern of an EventBridge rule. {@link #toJson} is what a rule takes, and {@link
 * #matches} tells whether the rule would take an event, without AWS: by Event Ruler, the engine
 * that EventBridge itself uses.
 *
 * <p>It is immutable, and any thread may use it. {@link Rules} begins patterns.
 *
 * @see <a href="https://github.com/aws/event-ruler">Event Ruler</a>
 */
public final class EventPattern {
  private static final String NAME = "pattern";
  private static final String OR = "$or";

  private final Map<String, Object> members;
  private final String json;

  /** Null until an event is matched. */
  private volatile @Nullable Machine machine;

  EventPattern(Map<String, Object> members) {
    this.members = members;
    this.json = AwsEvents.toJson(members, FreeFormCodec.INSTANCE);
    String refusal = JsonRuleCompiler.check(json);
    if (refusal != null) {
      throw new IllegalArgumentException("not an event pattern: " + refusal);
    }
  }

  static EventPattern parse(String json) {
    Object pattern;
    try {
      pattern = AwsEvents.read(json, FreeFormCodec.INSTANCE);
    } catch (EventFormatException e) {
      throw new IllegalArgumentException("not an event pattern: " + e.getMessage(), e);
    }
    if (!(pattern instanceof Map<?, ?>)) {
      throw new IllegalArgumentException("not an event pattern: it is not a JSON object");
    }
    @SuppressWarnings("unchecked") // names of members are strings
    Map<String, Object> members = (Map<String, Object>) pattern;
    return new EventPattern(members);
  }

  /**
   * This pattern, and a value of which one of the conditions holds. Conditions for the same value
   * replace those before.
   *
   * @param pointer a JSON Pointer into the event: {@code /detail/state}, {@code /account}
   * @throws IllegalArgumentException if the pointer leads into conditions, or if EventBridge would
   *     refuse the pattern; the message says why
   */
  public EventPattern where(String pointer, Condition... conditions) {
    return where(members, pointer, conditions);
  }

  static EventPattern where(Map<String, Object> members, String pointer, Condition... conditions) {
    if (conditions.length == 0) {
      throw new IllegalArgumentException("there is no condition for " + pointer);
    }
    List<@Nullable Object> alternatives = new ArrayList<>();
    for (Condition condition : conditions) {
      alternatives.add(condition.json());
    }
    return new EventPattern(with(members, path(pointer), alternatives));
  }

  private static List<String> path(String pointer) {
    if (!pointer.startsWith("/")) {
      throw new IllegalArgumentException(
          "'" + pointer + "' is not a JSON Pointer: begin with a slash, as in /detail/state");
    }
    List<String> path = new ArrayList<>();
    for (String name : pointer.substring(1).split("/", -1)) {
      path.add(name.replace("~1", "/").replace("~0", "~"));
    }
    return path;
  }

  private static Map<String, Object> with(
      Map<String, Object> members, List<String> path, List<@Nullable Object> conditions) {
    Map<String, Object> changed = new LinkedHashMap<>(members);
    String name = path.get(0);
    if (path.size() == 1) {
      changed.put(name, conditions);
      return changed;
    }
    Object inner = members.getOrDefault(name, Map.of());
    if (!(inner instanceof Map<?, ?>)) {
      throw new IllegalArgumentException("'" + name + "' has conditions already");
    }
    @SuppressWarnings("unchecked") // names of members are strings
    Map<String, Object> innerMembers = (Map<String, Object>) inner;
    changed.put(name, with(innerMembers, path.subList(1, path.size()), conditions));
    return changed;
  }

  /**
   * This pattern, and at least one of the alternatives: {@code $or}.
   *
   * @param alternatives two or more
   * @throws IllegalArgumentException if there are alternatives already, or if EventBridge would
   *     refuse the pattern; the message says why
   */
  public EventPattern whereAny(EventPattern... alternatives) {
    if (members.containsKey(OR)) {
      throw new IllegalArgumentException("the pattern has alternatives already");
    }
    Map<String, Object> changed = new LinkedHashMap<>(members);
    List<Object> any = new ArrayList<>();
    for (EventPattern alternative : alternatives) {
      any.add(alternative.members);
    }
    changed.put(OR, any);
    return new EventPattern(changed);
  }

  /** Whether a rule with the pattern takes an event. */
  public boolean matches(EventBridgeEvent<?> event) {
    return matches(AwsEvents.toJson(event));
  }

  /**
   * Whether a rule with the pattern takes an event.
   *
   * @param event UTF-8 text of JSON
   * @throws IllegalArgumentException if it is not a JSON object
   */
  public boolean matches(byte[] event) {
    return matches(new String(event, StandardCharsets.UTF_8));
  }

  /**
   * Whether a rule with the pattern takes an event.
   *
   * @throws IllegalArgumentException if it is not a JSON object
   */
  public boolean matches(String event) {
    try {
      return !machine().rulesForJSONEvent(event).isEmpty();
    } catch (Exception e) { // Event Ruler declares no other
      throw new IllegalArgumentException("the event is not a JSON object", e);
    }
  }

  private Machine machine() throws IOException {
    Machine known = machine;
    if (known == null) {
      known = Machine.builder().build();
      known.addRule(NAME, json);
      machine = known;
    }
    return known;
  }

  /** The pattern as JSON, as a rule takes it. */
  public String toJson() {
    return json;
  }

  /** The same pattern is equal, in whatever order its members are. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventPattern pattern && pattern.members.equals(members);
  }

  @Override
  public int hashCode() {
    return members.hashCode();
  }

  /** As {@link #toJson}. */
  @Override
  public String toString() {
    return json;
  }
}
