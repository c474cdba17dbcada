package dev.awsevents.codegen.constraints;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Translates what begins with a backslash in a pattern of ECMA-262. */
final class EcmaEscapes {
  private static final Pattern HEXADECIMAL =
      Pattern.compile("x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|u\\{0*[0-9A-Fa-f]{1,6}}");

  /** General categories have the same short names in Java; scripts follow {@code Is}. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "([pP])\\{(?:(?:gc=|General_Category=)?([A-Z][a-z]?)|(?:sc|Script)=([A-Za-z_]+))}");

  private static final String SPACES =
      "\\t\\n\\x0B\\f\\r \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

  /**
   * One escape in Java.
   *
   * @param inClass what stands for it inside of brackets
   * @param single whether it is one character, which may be the end of a range
   * @param complement whether {@code inClass} stands for all other characters
   * @param end where it ends in the source
   */
  record Escape(String inClass, boolean single, boolean complement, int end) {
    /** What stands for it outside of brackets. */
    String alone() {
      boolean whole = single || inClass.length() == 2 || inClass.matches("\\\\[pP].*");
      return whole ? inClass : "[" + (complement ? "^" : "") + inClass + "]";
    }
  }

  private final String source;

  EcmaEscapes(String source) {
    this.source = source;
  }

  /** Reads the escape whose backslash is at an offset; {@code \b} is none. */
  Escape read(int backslash) throws UntranslatablePatternException {
    int at = backslash + 1;
    if (at >= source.length()) {
      throw new UntranslatablePatternException("it ends with a backslash");
    }
    char c = source.charAt(at);
    switch (c) {
      case 'd', 'w', 'D', 'W':
        return new Escape("\\" + c, false, false, at + 1);
      case 's', 'S':
        return new Escape(SPACES, false, c == 'S', at + 1);
      case 't', 'n', 'f', 'r':
        return single("\\" + c, at + 1);
      case 'v':
        return single("\\x0B", at + 1);
      case '0':
        return zero(at);
      case 'c':
        return control(at);
      case 'x', 'u':
        return hexadecimal(at);
      case 'p', 'P':
        return property(at);
      default:
        return other(c, at);
    }
  }

  private static Escape single(String regex, int end) {
    return new Escape(regex, true, false, end);
  }

  private Escape zero(int at) throws UntranslatablePatternException {
    if (at + 1 < source.length() && Character.isDigit(source.charAt(at + 1))) {
      throw new UntranslatablePatternException("\\0 with more digits is not defined");
    }
    return single("\\x00", at + 1);
  }

  private Escape control(int at) throws UntranslatablePatternException {
    char letter = at + 1 < source.length() ? source.charAt(at + 1) : 0;
    if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
      throw new UntranslatablePatternException("no letter follows \\c");
    }
    return single(String.format(Locale.ROOT, "\\x%02x", letter % 32), at + 2);
  }

  private Escape hexadecimal(int at) throws UntranslatablePatternException {
    Matcher digits = HEXADECIMAL.matcher(source).region(at, source.length());
    if (!digits.lookingAt()) {
      throw new UntranslatablePatternException("\\" + source.charAt(at) + " has no digits");
    }
    String java = digits.group().replace("u{", "x{");
    return single("\\" + java, digits.end());
  }

  private Escape property(int at) throws UntranslatablePatternException {
    Matcher property = PROPERTY.matcher(source).region(at, source.length());
    if (!property.lookingAt()) {
      throw new UntranslatablePatternException(
          "of \\p{...}, only short names of general categories and Script= are supported");
    }
    String name = property.group(2) == null ? "Is" + property.group(3) : property.group(2);
    return new Escape("\\" + property.group(1) + "{" + name + "}", false, false, property.end());
  }

  private Escape other(char c, int at) throws UntranslatablePatternException {
    if ((c >= '1' && c <= '9') || c == 'k') {
      throw new UntranslatablePatternException("it refers back to a group");
    }
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
      throw new UntranslatablePatternException("ECMA-262 does not define \\" + c);
    }
    int character = source.codePointAt(at);
    return single(literal(character), at + Character.charCount(character));
  }

  /** A character that stands for itself, inside and outside of brackets. */
  static String literal(int character) {
    boolean sign = character > ' ' && character < 0x7f && !Character.isLetterOrDigit(character);
    return (sign ? "\\" : "") + Character.toString(character);
  }
}
