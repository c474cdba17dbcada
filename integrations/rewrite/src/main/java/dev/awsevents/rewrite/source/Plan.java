package dev.awsevents.rewrite.source;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.openrewrite.java.tree.J;

/** What shall become of trees that are not yet visited, decided when their surroundings are. */
final class Plan {
  private final Map<UUID, Set<Step>> steps = new HashMap<>();

  enum Step {
    /** A getter becomes the accessor; the tree around it converts the value. */
    ACCESSOR_ONLY,
    /** {@code new X()} becomes {@code X.builder()}. */
    BUILDER,
    /** {@code withA(a)} and {@code setA(a)} become {@code a(a)} of a builder. */
    BUILDER_CALL,
    /** {@code build()} follows. */
    BUILD,
    /** {@code new AttributeValue().withS(s)} becomes {@code DynamoDbAttributeValue.ofS(s)}. */
    FACTORY,
    /** A setter becomes an assignment of a changed copy. */
    UPDATE,
    /** {@code known()} follows, which is a Java enum. */
    KNOWN,
    /** The variable holds a builder. */
    BUILDER_VARIABLE
  }

  void add(J tree, Step step) {
    steps.computeIfAbsent(tree.getId(), id -> EnumSet.noneOf(Step.class)).add(step);
  }

  boolean has(J tree, Step step) {
    return steps.getOrDefault(tree.getId(), Set.of()).contains(step);
  }
}
