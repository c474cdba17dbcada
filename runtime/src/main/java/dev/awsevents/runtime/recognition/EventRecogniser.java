package dev.awsevents.runtime.recognition;

import dev.awsevents.JsonLimits;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rule that a payload fits best. One pass over the payload collects the values that the
 * rules ask for. Of the rules that hold, the one with the most conditions wins, so that the order
 * of the rules does not matter.
 */
public final class EventRecogniser {
  /** Stands for a value that is there but has no text: null, an object or a list. */
  private static final String NO_TEXT = "\0";

  private final List<RecognitionRule> rules;
  private final Node root = new Node();
  private final Map<String, Integer> pointers = new HashMap<>();

  /** Recognises events by the given rules. */
  public EventRecogniser(List<RecognitionRule> rules) {
    this.rules = rules;
    for (RecognitionRule rule : rules) {
      for (RecognitionRule.Condition condition : rule.conditions()) {
        if (!pointers.containsKey(condition.pointer())) {
          add(condition.pointer());
        }
      }
    }
  }

  private void add(String pointer) {
    Node node = root;
    for (String segment : pointer.substring(1).split("/", -1)) {
      String name = segment.replace("~1", "/").replace("~0", "~");
      Node child = node.children.get(name);
      if (child == null) {
        child = new Node();
        node.children.put(name, child);
      }
      node = child;
    }
    node.value = pointers.size();
    pointers.put(pointer, node.value);
  }

  /**
   * The index of the rule that fits best, or -1 if none holds.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON or is beyond a limit
   */
  public int recognise(byte[] json) {
    return recognise(json, null);
  }

  /**
   * As {@link #recognise(byte[])}.
   *
   * @param limits null for those that hold by default
   * @throws dev.awsevents.EventFormatException if the payload is not JSON or is beyond a limit
   */
  public int recognise(byte[] json, @Nullable JsonLimits limits) {
    @Nullable String[] found = find(json, limits);
    int best = -1;
    int mostConditions = 0;
    for (int i = 0; i < rules.size(); i++) {
      List<RecognitionRule.Condition> conditions = rules.get(i).conditions();
      if (conditions.size() > mostConditions && hold(conditions, found)) {
        best = i;
        mostConditions = conditions.size();
      }
    }
    return best;
  }

  /**
   * Compares the payload with each rule, in the order of the rules. So people can see why it is
   * recognised, or why not.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON
   */
  public List<RuleMatch> explain(byte[] json) {
    @Nullable String[] found = find(json, null);
    List<RuleMatch> matches = new ArrayList<>(rules.size());
    for (RecognitionRule rule : rules) {
      List<RuleMatch.Outcome> outcomes = new ArrayList<>(rule.conditions().size());
      for (RecognitionRule.Condition condition : rule.conditions()) {
        Integer value = pointers.get(condition.pointer());
        String text = value == null ? null : found[value];
        outcomes.add(new RuleMatch.Outcome(condition, condition.holds(text), text != null));
      }
      matches.add(new RuleMatch(outcomes));
    }
    return matches;
  }

  /** The text at each pointer; null if there is no such key. */
  private @Nullable String[] find(byte[] json, @Nullable JsonLimits limits) {
    @Nullable String[] found = new @Nullable String[pointers.size()];
    Utf8JsonReader in = new Utf8JsonReader(json, limits);
    collect(in, root, found);
    in.end();
    return found;
  }

  private boolean hold(List<RecognitionRule.Condition> conditions, @Nullable String[] found) {
    for (RecognitionRule.Condition condition : conditions) {
      Integer value = pointers.get(condition.pointer());
      if (value == null || !condition.holds(found[value])) {
        return false;
      }
    }
    return true;
  }

  /** Collects from the next value what the rules ask for, and skips it. */
  private static void collect(JsonReader in, Node node, @Nullable String[] found) {
    node.forget(found); // of equal names the last wins
    char next = in.peek();
    if (next == '{') {
      node.found(found, NO_TEXT);
      in.beginObject();
      for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
        collectChild(in, node, name, found);
      }
    } else if (next == '[') {
      node.found(found, NO_TEXT);
      if (in.beginArray()) {
        collectChild(in, node, "0", found);
        while (in.nextElement()) {
          in.skipValue();
        }
      }
    } else {
      String text = in.readString();
      node.found(found, text == null ? NO_TEXT : text);
    }
  }

  private static void collectChild(
      JsonReader in, Node node, String name, @Nullable String[] found) {
    Node child = node.children.get(name);
    if (child == null) {
      in.skipValue();
    } else {
      collect(in, child, found);
    }
  }

  /** A place in a payload that a rule asks for, or a place on the way there. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();

    /** Index of the value among those found; -1 if no rule asks for this very place. */
    private int value = -1;

    private void found(@Nullable String[] found, String text) {
      if (value >= 0) {
        found[value] = text;
      }
    }

    private void forget(@Nullable String[] found) {
      if (value >= 0) {
        found[value] = null;
      }
      for (Node child : children.values()) {
        child.forget(found);
      }
    }
  }
}
