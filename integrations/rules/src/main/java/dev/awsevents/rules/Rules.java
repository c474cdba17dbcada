package dev.awsevents.rules;

import dev.awsevents.runtime.recognition.DetailCatalogue;
import dev.awsevents.runtime.recognition.DetailOrigin;
import java.util.List;
import java.util.Map;

/**
 * Begins the event patterns of EventBridge rules:
 *
 * <pre>{@code
 * EventPattern stopped =
 *     Rules.pattern(Ec2InstanceStateChange.class)
 *         .where("/detail/state", Condition.is("stopped"), Condition.is("terminated"));
 * }</pre>
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html">Event
 *     patterns</a>
 */
public final class Rules {
  private Rules() {}

  /**
   * A pattern of the events whose detail has a type: it names their source and their detail type,
   * or all of them if there are several.
   *
   * @param detail a type of {@code awsevents-eventbridge}, or one that is generated from a schema
   *     of yours whose class {@code GeneratedDetails} is installed
   * @throws IllegalArgumentException if the type does not tell the detail type
   */
  public static EventPattern pattern(Class<?> detail) {
    DetailOrigin origin = origin(detail);
    return pattern(origin.sources(), origin.detailTypes());
  }

  /**
   * A pattern of some of the events whose detail has a type.
   *
   * @param detailTypes one or more of the detail types of the type
   * @throws IllegalArgumentException if the type does not have one of the detail types
   */
  public static EventPattern pattern(Class<?> detail, String... detailTypes) {
    DetailOrigin origin = origin(detail);
    List<String> wanted = List.of(detailTypes);
    if (wanted.isEmpty() || !origin.detailTypes().containsAll(wanted)) {
      throw new IllegalArgumentException(
          detail.getSimpleName() + " is the detail of " + origin.detailTypes() + " only");
    }
    return pattern(origin.sources(), wanted);
  }

  private static EventPattern pattern(List<String> sources, List<String> detailTypes) {
    EventPattern pattern = new EventPattern(Map.of("detail-type", detailTypes));
    return sources.isEmpty() ? pattern : pattern.where("/source", conditions(sources));
  }

  private static Condition[] conditions(List<String> texts) {
    return texts.stream().map(Condition::is).toArray(Condition[]::new);
  }

  private static DetailOrigin origin(Class<?> detail) {
    for (DetailCatalogue catalogue : DetailCatalogue.installed()) {
      DetailOrigin origin = catalogue.origin(detail);
      if (origin != null) {
        return origin;
      }
    }
    throw new IllegalArgumentException(
        detail.getName()
            + " does not tell its detail type: begin with Rules.pattern(source, detailType)");
  }

  /** A pattern of the events of a source with a detail type, such as those of your application. */
  public static EventPattern pattern(String source, String detailType) {
    return pattern(List.of(source), List.of(detailType));
  }

  /**
   * A pattern that asks for one value only, for instance as one of several alternatives.
   *
   * @param pointer a JSON Pointer into the event: {@code /detail/state}, {@code /account}
   * @throws IllegalArgumentException if EventBridge would refuse the pattern; the message says why
   */
  public static EventPattern where(String pointer, Condition... conditions) {
    return EventPattern.where(Map.of(), pointer, conditions);
  }

  /**
   * A pattern as a rule has it.
   *
   * @param json the event pattern, a JSON object
   * @throws IllegalArgumentException if EventBridge would refuse it; the message says why
   */
  public static EventPattern parse(String json) {
    return EventPattern.parse(json);
  }
}
