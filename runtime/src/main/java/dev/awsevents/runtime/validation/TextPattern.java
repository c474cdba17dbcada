package dev.awsevents.runtime.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of a schema, compiled when the first text is matched. The pattern is the developer's,
 * but the text is anybody's: an effort that grows faster than the text is bounded.
 */
final class TextPattern {
  /** So many characters may be looked at for any text, and so many more for each of its own. */
  private static final long STEPS = 1_000_000;

  private static final long STEPS_PER_CHARACTER = 100;

  private static final int SHOWN_LENGTH = 200;

  private final String source;
  private final String regex;
  private @Nullable Pattern compiled;

  /**
   * @param source the pattern as the schema has it
   * @param regex the same for Java
   */
  TextPattern(String source, String regex) {
    this.source = source;
    this.regex = regex;
  }

  /** What is wrong with a text; null if a part of it matches. */
  @Nullable String problem(String text) {
    try {
      return find(text) ? null : "does not match the pattern " + shown();
    } catch (TooManySteps | StackOverflowError e) {
      return "is too long to be matched with the pattern " + shown();
    }
  }

  private boolean find(String text) {
    try {
      return pattern().matcher(new BoundedText(text)).find();
    } catch (StackOverflowError e) {
      return LargeStack.call(() -> pattern().matcher(new BoundedText(text)).find());
    }
  }

  boolean matches(String text) {
    return problem(text) == null;
  }

  /** Two threads may compile it at the same time, which does no harm. */
  private Pattern pattern() {
    Pattern pattern = compiled;
    if (pattern == null) {
      pattern = Pattern.compile(regex);
      compiled = pattern;
    }
    return pattern;
  }

  private String shown() {
    return source.length() > SHOWN_LENGTH ? source.substring(0, SHOWN_LENGTH) + "..." : source;
  }

  /** A text that counts how often a matcher looks at it. */
  private static final class BoundedText implements CharSequence {
    private final String text;
    private long steps;

    BoundedText(String text) {
      this.text = text;
      this.steps = STEPS + STEPS_PER_CHARACTER * text.length();
    }

    @Override
    public char charAt(int index) {
      if (--steps < 0) {
        throw new TooManySteps();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
