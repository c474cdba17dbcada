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
 * Finds the event whose rule a payload fits best. One pass over the payload collects the values
 * that all rules ask for. Of the first-best rules that hold, the one with the most conditions wins.
 * Only if none holds, the same is done with the second-best rules. If rules of two events hold and
 * have the same number of conditions, the payload is none of the two: a wrong type is worse than
 * none, and so the order of the rules does not matter.
 */
public final class EventRecogniser {
  /**
   * Stands for a value that is there: null, an object, a list, or one whose text nobody asks for.
   */
  private static final String NO_TEXT = "\0";

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  /** Null until the first event is identified. */
  private static volatile @Nullable EventRecogniser installed;

  private final List<PlacedRule> firstBest = new ArrayList<>();
  private final List<PlacedRule> secondBest = new ArrayList<>();

  /**
   * The {@link PlacedRule#indispensable} of each rule. Nearly all rules end at this first look, so
   * only the others are fetched from memory.
   */
  private final int[] firstLook;

  private final int[] secondLook;

  private final Node root = new Node(0);
  private int nodes = 1;

  /**
   * Recognises events by the given rules.
   *
   * @param rules one for each event
   */
  public EventRecogniser(List<RecognitionRule> rules) {
    for (int event = 0; event < rules.size(); event++) {
      PlacedRule rule = place(rules.get(event), event);
      firstBest.add(rule);
      secondBest.addAll(rule.otherwise);
    }
    firstLook = indispensable(firstBest);
    secondLook = indispensable(secondBest);
  }

  /**
   * The one for the events of {@link EventCatalogue#installed()}.
   *
   * @throws IllegalStateException if the generated types are missing
   */
  public static EventRecogniser installed() {
    EventRecogniser known = installed;
    if (known == null) {
      known = new EventRecogniser(EventCatalogue.installed().rules());
      installed = known;
    }
    return known;
  }

  private PlacedRule place(RecognitionRule rule, int event) {
    int[] places = new int[rule.conditions().size()];
    for (int i = 0; i < places.length; i++) {
      RecognitionRule.Condition condition = rule.conditions().get(i);
      Node node = node(condition.pointer());
      node.isCompared |= condition.comparesText();
      places[i] = node.place;
    }
    List<PlacedRule> otherwise = new ArrayList<>(rule.otherwise().size());
    for (RecognitionRule other : rule.otherwise()) {
      otherwise.add(place(other, event));
    }
    return new PlacedRule(event, rule.conditions(), places, otherwise);
  }

  private Node node(String pointer) {
    Node node = root;
    int end = 0;
    while (end < pointer.length()) {
      int from = end + 1;
      int slash = pointer.indexOf('/', from);
      end = slash < 0 ? pointer.length() : slash;
      String name = pointer.substring(from, end).replace("~1", "/").replace("~0", "~");
      Node child = node.children.get(name);
      if (child == null) {
        child = new Node(nodes);
        nodes++;
        node.children.put(name, child);
      }
      node = child;
    }
    return node;
  }

  /**
   * The index of the event whose rule fits best, or -1 if no rule holds or several fit equally
   * well.
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
    return fittest(find(json, limits));
  }

  /**
   * As {@link #recognise(byte[])}, for the next value of a reader, which will be read again. A
   * value that is not JSON may go through. Leaves the reader behind the value.
   */
  public int recognise(JsonReader in) {
    @Nullable String[] found = new @Nullable String[nodes];
    collect(in, root, found, true);
    return fittest(found);
  }

  private int fittest(@Nullable String[] found) {
    int event = fittest(firstBest, firstLook, found);
    if (event == NONE) {
      event = fittest(secondBest, secondLook, found);
    }
    return event == SEVERAL ? NONE : event;
  }

  private static int[] indispensable(List<PlacedRule> rules) {
    int[] places = new int[rules.size()];
    for (int i = 0; i < places.length; i++) {
      places[i] = rules.get(i).indispensable;
    }
    return places;
  }

  private static int fittest(
      List<PlacedRule> rules, int[] indispensable, @Nullable String[] found) {
    int fittest = NONE;
    int mostConditions = 0;
    for (int i = 0; i < indispensable.length; i++) {
      if (found[indispensable[i]] == null) {
        continue;
      }
      PlacedRule rule = rules.get(i);
      if (rule.places.length >= mostConditions && rule.holds(found)) {
        int conditions = rule.places.length;
        fittest = conditions > mostConditions || rule.event == fittest ? rule.event : SEVERAL;
        mostConditions = conditions;
      }
    }
    return fittest;
  }

  /**
   * Compares the payload with each rule, in the order of the rules. So people can see why it is
   * recognised, or why not.
   *
   * @throws dev.awsevents.EventFormatException if the payload is not JSON
   */
  public List<RuleMatch> explain(byte[] json) {
    @Nullable String[] found = find(json, null);
    return explain(firstBest, found);
  }

  private static List<RuleMatch> explain(List<PlacedRule> rules, @Nullable String[] found) {
    List<RuleMatch> matches = new ArrayList<>(rules.size());
    for (PlacedRule rule : rules) {
      List<RuleMatch.Outcome> outcomes = new ArrayList<>(rule.places.length);
      for (int i = 0; i < rule.places.length; i++) {
        RecognitionRule.Condition condition = rule.conditions.get(i);
        String text = found[rule.places[i]];
        outcomes.add(new RuleMatch.Outcome(condition, condition.holds(text), text != null));
      }
      matches.add(new RuleMatch(outcomes, explain(rule.otherwise, found)));
    }
    return matches;
  }

  /** The text at each place; null if there is no such key. */
  private @Nullable String[] find(byte[] json, @Nullable JsonLimits limits) {
    @Nullable String[] found = new @Nullable String[nodes];
    Utf8JsonReader in = new Utf8JsonReader(json, limits);
    collect(in, root, found, false);
    in.end();
    return found;
  }

  /**
   * Collects from the next value what the rules ask for, and skips it.
   *
   * @param readAgain whether a later reading checks the value
   */
  private static void collect(
      JsonReader in, Node node, @Nullable String[] found, boolean readAgain) {
    if (found[node.place] != null) {
      node.forget(found); // of equal names the last wins
    }
    char next = in.peek();
    boolean isScalar = next != '{' && next != '[';
    if (isScalar && node.isCompared) {
      String text = in.readString();
      in.forgetRaw(); // the codec of the event reads it again
      found[node.place] = text == null ? NO_TEXT : text;
      return;
    }
    found[node.place] = NO_TEXT;
    if (isScalar || node.children.isEmpty()) {
      skip(in, readAgain);
    } else if (next == '{') {
      in.beginObject();
      for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
        collectChild(in, node, name, found, readAgain);
      }
    } else if (in.beginArray()) {
      collectChild(in, node, "0", found, readAgain);
      while (in.nextElement()) {
        skip(in, readAgain);
      }
    }
  }

  private static void collectChild(
      JsonReader in, Node node, String name, @Nullable String[] found, boolean readAgain) {
    Node child = node.children.get(name);
    if (child == null) {
      skip(in, readAgain);
    } else {
      collect(in, child, found, readAgain);
    }
  }

  private static void skip(JsonReader in, boolean readAgain) {
    if (readAgain) {
      in.skipForNow();
    } else {
      in.skipValue();
    }
  }

  /** A rule that knows where the values of its conditions are among those found. */
  private static final class PlacedRule {
    private final int event;
    private final List<RecognitionRule.Condition> conditions;
    private final int[] places;
    private final List<PlacedRule> otherwise;

    /** The place of a condition that no payload without this key fulfils, or of the root. */
    private final int indispensable;

    private PlacedRule(
        int event,
        List<RecognitionRule.Condition> conditions,
        int[] places,
        List<PlacedRule> otherwise) {
      this.event = event;
      this.conditions = conditions;
      this.places = places;
      this.otherwise = otherwise;
      this.indispensable = indispensable(conditions, places);
    }

    private static int indispensable(List<RecognitionRule.Condition> conditions, int[] places) {
      for (int i = 0; i < places.length; i++) {
        if (!conditions.get(i).holds(null)) {
          return places[i];
        }
      }
      return 0;
    }

    private boolean holds(@Nullable String[] found) {
      for (int i = 0; i < places.length; i++) {
        if (!conditions.get(i).holds(found[places[i]])) {
          return false;
        }
      }
      return true;
    }
  }

  /** A place in a payload that a rule asks for, or a place on the way there. */
  private static final class Node {
    private final Map<String, Node> children = new HashMap<>();

    /** Index of the value among those found. */
    private final int place;

    /** Whether a rule asks for the text of the value, and not only whether it is there. */
    private boolean isCompared;

    private Node(int place) {
      this.place = place;
    }

    private void forget(@Nullable String[] found) {
      found[place] = null;
      for (Node child : children.values()) {
        child.forget(found);
      }
    }
  }
}
