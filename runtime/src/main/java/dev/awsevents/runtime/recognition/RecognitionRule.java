package dev.awsevents.runtime.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conditions by which one event is recognised. All of them must hold. They come from {@code
 * x-identify} of its schema.
 *
 * @param conditions never empty
 * @param otherwise the second-best rules, for payloads whose deciding value is missing or a
 *     placeholder. They count only if no first-best rule of any event holds. They have no
 *     second-best rules themselves.
 */
public record RecognitionRule(List<Condition> conditions, List<RecognitionRule> otherwise) {
  /** What a condition asks of the value at its pointer. */
  public enum Test {
    /** The key is there, with any value. */
    PRESENT,
    /** The key is not there. */
    ABSENT,
    /** A scalar whose text is one of the operands. */
    EQUALS,
    /** The opposite of {@link #EQUALS}. It holds for a key that is not there. */
    DIFFERS,
    /** A scalar whose text contains one of the operands. */
    CONTAINS
  }

  /**
   * One condition.
   *
   * @param pointer JSON Pointer (RFC 6901) of the value
   * @param operands texts to compare with; empty if there is nothing to compare
   */
  public record Condition(Test test, String pointer, List<String> operands) {
    /** Copies the operands. */
    public Condition {
      operands = List.copyOf(operands);
    }

    boolean comparesText() {
      return test != Test.PRESENT && test != Test.ABSENT;
    }

    boolean holds(@Nullable String text) {
      return switch (test) {
        case PRESENT -> text != null;
        case ABSENT -> text == null;
        case EQUALS -> text != null && operands.contains(text);
        case DIFFERS -> text == null || !operands.contains(text);
        case CONTAINS -> text != null && containsAny(text);
      };
    }

    private boolean containsAny(String text) {
      for (String operand : operands) {
        if (text.contains(operand)) {
          return true;
        }
      }
      return false;
    }
  }

  /** Copies the lists. */
  public RecognitionRule {
    conditions = List.copyOf(conditions);
    otherwise = List.copyOf(otherwise);
  }

  /** A rule with the given conditions. */
  public static RecognitionRule of(Condition... conditions) {
    return new RecognitionRule(List.of(conditions), List.of());
  }

  /** The same rule with second-best ones. */
  public RecognitionRule otherwise(RecognitionRule... rules) {
    return new RecognitionRule(conditions, List.of(rules));
  }

  /** Holds for a key with any value. */
  public static Condition present(String pointer) {
    return new Condition(Test.PRESENT, pointer, List.of());
  }

  /** Holds if there is no such key. */
  public static Condition absent(String pointer) {
    return new Condition(Test.ABSENT, pointer, List.of());
  }

  /** Holds for a scalar with one of the texts. */
  public static Condition equalTo(String pointer, String... texts) {
    return new Condition(Test.EQUALS, pointer, List.of(texts));
  }

  /** Holds unless there is a scalar with one of the texts. */
  public static Condition differing(String pointer, String... texts) {
    return new Condition(Test.DIFFERS, pointer, List.of(texts));
  }

  /** Holds for a scalar that contains one of the texts. */
  public static Condition containing(String pointer, String... texts) {
    return new Condition(Test.CONTAINS, pointer, List.of(texts));
  }
}
