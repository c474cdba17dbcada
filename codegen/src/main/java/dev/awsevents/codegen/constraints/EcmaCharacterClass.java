package dev.awsevents.codegen.constraints;

/** Translates a set of characters in brackets, where Java gives a meaning to more signs. */
final class EcmaCharacterClass {
  private final String source;
  private final EcmaEscapes escapes;
  private final boolean negated;
  private int at;

  /**
   * @param open where its opening bracket is
   */
  EcmaCharacterClass(String source, int open, EcmaEscapes escapes) {
    this.source = source;
    this.escapes = escapes;
    this.negated = open + 1 < source.length() && source.charAt(open + 1) == '^';
    this.at = open + (negated ? 2 : 1);
  }

  /** Where it ends, once it is translated. */
  int end() {
    return at;
  }

  String translate() throws UntranslatablePatternException {
    StringBuilder content = new StringBuilder();
    while (peek() != ']') {
      EcmaEscapes.Escape first = next();
      boolean range = peek() == '-' && at + 1 < source.length() && source.charAt(at + 1) != ']';
      if (!range) {
        content.append(first.inClass());
        continue;
      }
      at++;
      EcmaEscapes.Escape last = next();
      boolean real = first.single() && last.single();
      content.append(first.inClass()).append(real ? "-" : "\\-").append(last.inClass());
    }
    at++;
    if (content.isEmpty()) {
      return negated ? "(?s:.)" : "(?!)";
    }
    return (negated ? "[^" : "[") + content + "]";
  }

  private char peek() throws UntranslatablePatternException {
    if (at >= source.length()) {
      throw new UntranslatablePatternException("a bracket is not closed");
    }
    return source.charAt(at);
  }

  private EcmaEscapes.Escape next() throws UntranslatablePatternException {
    char c = peek();
    EcmaEscapes.Escape escape;
    if (c == '\\' && at + 1 < source.length() && source.charAt(at + 1) == 'b') {
      escape = new EcmaEscapes.Escape("\\x08", true, false, at + 2);
    } else if (c == '\\') {
      escape = escapes.read(at);
    } else {
      int character = source.codePointAt(at);
      int end = at + Character.charCount(character);
      escape = new EcmaEscapes.Escape(EcmaEscapes.literal(character), true, false, end);
    }
    at = escape.end();
    if (!escape.complement()) {
      return escape;
    }
    if (negated) {
      throw new UntranslatablePatternException("\\S in [^...] has no counterpart in Java");
    }
    return new EcmaEscapes.Escape("[^" + escape.inClass() + "]", false, false, escape.end());
  }
}
