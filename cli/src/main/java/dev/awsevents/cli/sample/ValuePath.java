package dev.awsevents.cli.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A place in a payload as people write it: {@code Records[0].body}, {@code headers['x.y']}, with or
 * without {@code $.} before it.
 */
record ValuePath(List<Step> steps) {
  /** A step into a value. */
  sealed interface Step {
    /** To a member of an object. */
    record Member(String name) implements Step {}

    /** To an element of a list, counted from 0. */
    record Element(int index) implements Step {}
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is not a path; the message says what is wrong
   */
  static ValuePath parse(String text) {
    Parser parser = new Parser(text);
    parser.parse();
    return new ValuePath(List.copyOf(parser.steps));
  }

  /** The path of the first steps. */
  String upTo(int count) {
    StringBuilder path = new StringBuilder();
    for (Step step : steps.subList(0, count)) {
      if (step instanceof Step.Element element) {
        path.append('[').append(element.index()).append(']');
      } else if (step instanceof Step.Member member) {
        path.append(path.isEmpty() ? "" : ".").append(member.name());
      }
    }
    return path.isEmpty() ? "the payload" : path.toString();
  }

  @Override
  public String toString() {
    return upTo(steps.size());
  }

  private static final class Parser {
    private final String text;
    private final List<Step> steps = new ArrayList<>();
    private int at;

    Parser(String text) {
      this.text = text;
      if (text.equals("$") || text.startsWith("$.") || text.startsWith("$[")) {
        at = 1;
      }
    }

    void parse() {
      while (at < text.length()) {
        if (text.charAt(at) == '[') {
          at++;
          bracket();
        } else {
          if (text.charAt(at) == '.' && (at > 0)) {
            at++;
          }
          bareName();
        }
      }
      if (steps.isEmpty()) {
        throw error("names nothing");
      }
    }

    private void bareName() {
      int start = at;
      while (at < text.length() && text.charAt(at) != '.' && text.charAt(at) != '[') {
        at++;
      }
      if (at == start) {
        throw error("lacks a name at character " + (start + 1));
      }
      steps.add(new Step.Member(text.substring(start, at)));
    }

    private void bracket() {
      char quote = at < text.length() ? text.charAt(at) : ' ';
      boolean quoted = quote == '\'' || quote == '"';
      int end = text.indexOf(quoted ? quote + "]" : "]", quoted ? at + 1 : at);
      if (end < 0) {
        throw error("has a bracket that is not closed");
      }
      if (quoted) {
        steps.add(new Step.Member(text.substring(at + 1, end)));
        at = end + 2;
      } else {
        steps.add(new Step.Element(index(text.substring(at, end))));
        at = end + 1;
      }
    }

    private int index(String digits) {
      try {
        int index = Integer.parseInt(digits);
        if (index >= 0) {
          return index;
        }
      } catch (NumberFormatException e) {
        // Reported below.
      }
      throw error("has [" + digits + "]: an index is a number from 0, and a name needs quotes");
    }

    private IllegalArgumentException error(String problem) {
      return new IllegalArgumentException("the path '" + text + "' " + problem);
    }
  }
}
