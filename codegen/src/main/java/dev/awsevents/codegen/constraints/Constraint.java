package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.model.TypeName;
import java.util.List;

/**
 * What a schema says of a value.
 *
 * @param keywords each of them holds
 */
public record Constraint(List<Keyword> keywords) {
  /** How many keywords there are, with those of constraints inside. */
  int size() {
    int size = 1;
    for (Keyword keyword : keywords) {
      for (Argument argument : keyword.arguments()) {
        size += argument instanceof Inside inside ? inside.constraint().size() : 1;
      }
    }
    return size;
  }

  /**
   * A keyword of the schema.
   *
   * @param method the method of the runtime's {@code Constraint}
   */
  public record Keyword(String method, List<Argument> arguments) {}

  /** What a keyword is called with. */
  public sealed interface Argument {}

  /** A text. */
  public record Text(String value) implements Argument {}

  /** A number of characters, elements or members. */
  public record Count(int value) implements Argument {}

  /** A constraint that is written out where it is needed. */
  public record Inside(Constraint constraint) implements Argument {}

  /** A constraint of the same table. */
  public record Reference(int number) implements Argument {}

  /** The constraint of another root. */
  public record RootReference(TypeName root) implements Argument {}
}
