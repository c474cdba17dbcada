package dev.awsevents.site.snippet;

import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import java.util.Map;

/** How a function receives a payload: as which type, and how a test gets one. */
final class Invocation {
  private final Subject subject;
  private final EventOfDetail event;
  private final Language language;

  Invocation(Subject subject, EventOfDetail event, Language language) {
    this.subject = subject;
    this.event = event;
    this.language = language;
  }

  /** The type that the function receives. */
  String type(SourceText source) {
    String name = source.use(subject.type());
    if (subject.isDetail()) {
      return source.use(EventBridgeEvent.class) + "<" + name + ">";
    }
    return subject.isGeneric() ? name + "<" + any() + ">" : name;
  }

  private String any() {
    return language == Language.JAVA ? "Object" : "Any";
  }

  /** An expression of this type. */
  String example(SourceText source) {
    if (subject.isGeneric()) {
      String map = language == Language.JAVA ? source.use(Map.class) + ".of(" : "mapOf(";
      String pair = language == Language.JAVA ? "\"orderId\", \"A-1\")" : "\"orderId\" to \"A-1\")";
      return source.use(TestEvents.class)
          + ".eventBridge(\"com.example.shop\", \"Order Placed\", "
          + map
          + pair
          + ")";
    }
    String type = source.use(subject.type());
    String fixture = source.use(Fixtures.class) + ".load(" + classOf(type) + ")";
    return subject.isDetail()
        ? source.use(TestEvents.class) + ".eventBridge(" + event.arguments() + fixture + ")"
        : fixture;
  }

  String classOf(String name) {
    return name + (language == Language.JAVA ? ".class" : "::class.java");
  }
}
