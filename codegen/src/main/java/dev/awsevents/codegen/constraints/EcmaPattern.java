package dev.awsevents.codegen.constraints;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Translates a pattern of JSON Schema, which is one of ECMA-262, to Java, where some of the same
 * signs mean something else: {@code $} also matches before a line break, {@code \s} knows spaces of
 * ASCII only. Patterns are read as if with the flag {@code u}, but signs that only this flag
 * forbids are taken for themselves.
 */
final class EcmaPattern {
  private static final Pattern QUANTIFIER = Pattern.compile("(?:[*+?]|\\{[0-9]+(?:,[0-9]*)?})\\??");
  private static final Pattern GROUP_NAME = Pattern.compile("\\?<[\\p{L}$_][\\p{L}\\p{N}$_]*>");
  private static final Pattern LOOK_AROUND = Pattern.compile("\\?(?:[:=!]|<[=!])");

  private static final String WORD = "[0-9A-Za-z_]";
  private static final String BOUNDARY =
      "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
  private static final String NO_BOUNDARY =
      "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";

  private final String source;
  private final EcmaEscapes escapes;
  private final StringBuilder regex = new StringBuilder();
  private int at;

  /** How many groups are open. */
  private int depth;

  /** How many are open around the outermost look behind; -1 outside of any. */
  private int behind = -1;

  private EcmaPattern(String source) {
    this.source = source;
    this.escapes = new EcmaEscapes(source);
  }

  /**
   * The same pattern for Java.
   *
   * @throws UntranslatablePatternException if there is none, or if it is no pattern at all
   */
  static String toJava(String source) throws UntranslatablePatternException {
    String regex = new EcmaPattern(source).translate();
    try {
      Pattern.compile(regex);
    } catch (PatternSyntaxException | StackOverflowError e) {
      throw new UntranslatablePatternException("Java refuses it");
    }
    return regex;
  }

  private String translate() throws UntranslatablePatternException {
    boolean repeatable = false;
    while (at < source.length()) {
      Matcher quantifier = QUANTIFIER.matcher(source).region(at, source.length());
      if (quantifier.lookingAt()) {
        if (!repeatable) {
          throw new UntranslatablePatternException("a quantifier has nothing to repeat");
        }
        if (behind >= 0 && quantifier.group().matches("[*+].*|.*,}.*")) {
          // Java accepts some of these, and then matches them wrongly.
          throw new UntranslatablePatternException("it looks behind for a text of any length");
        }
        regex.append(quantifier.group());
        at = quantifier.end();
        repeatable = false;
      } else {
        repeatable = term();
      }
    }
    return regex.toString();
  }

  /** Translates what is next, and says whether a quantifier may follow. */
  private boolean term() throws UntranslatablePatternException {
    char c = source.charAt(at);
    switch (c) {
      case '\\' -> escape();
      case '[' -> {
        EcmaCharacterClass characters = new EcmaCharacterClass(source, at, escapes);
        regex.append(characters.translate());
        at = characters.end();
      }
      case '(' -> {
        group();
        return false;
      }
      case '|', '^' -> {
        regex.append(c);
        at++;
        return false;
      }
      case ')' -> {
        depth--;
        behind = behind >= depth ? -1 : behind;
        regex.append(c);
        at++;
      }
      case '$' -> {
        regex.append("\\z");
        at++;
        return false;
      }
      case '.' -> {
        regex.append("[^\\n\\r\\u2028\\u2029]");
        at++;
      }
      case '{', '}', ']' -> {
        regex.append('\\').append(c);
        at++;
      }
      default -> {
        int character = source.codePointAt(at);
        regex.appendCodePoint(character);
        at += Character.charCount(character);
      }
    }
    return true;
  }

  /** No group is referred to, so that none needs to capture. */
  private void group() throws UntranslatablePatternException {
    at++;
    depth++;
    if (at == source.length() || source.charAt(at) != '?') {
      regex.append("(?:");
      return;
    }
    Matcher name = GROUP_NAME.matcher(source).region(at, source.length());
    Matcher lookAround = LOOK_AROUND.matcher(source).region(at, source.length());
    if (lookAround.lookingAt()) {
      if (lookAround.group().startsWith("?<") && behind < 0) {
        behind = depth - 1;
      }
      regex.append('(').append(lookAround.group());
      at = lookAround.end();
    } else if (name.lookingAt()) {
      regex.append("(?:");
      at = name.end();
    } else {
      throw new UntranslatablePatternException("ECMA-262 has no group that begins with (?");
    }
  }

  private void escape() throws UntranslatablePatternException {
    char next = at + 1 < source.length() ? source.charAt(at + 1) : 0;
    if (next == 'b' || next == 'B') {
      regex.append(next == 'b' ? BOUNDARY : NO_BOUNDARY);
      at += 2;
      return;
    }
    EcmaEscapes.Escape escape = escapes.read(at);
    regex.append(escape.alone());
    at = escape.end();
  }
}
