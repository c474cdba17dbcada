package dev.awsevents.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LiteralsTest {
  @Test
  void quotesAndBackslashesAreEscaped() {
    assertEquals("\"\\\"a\\\\u0041\"", literal("\"a\\u0041"));
  }

  @Test
  void noLineEndsInside() {
    assertEquals("\"\\n\\r\\t\\u2028\\u0085\\u0000\"", literal("\n\r\t\u2028\u0085\0"));
  }

  @Test
  void loneSurrogatesAreEscapedAndPairsAreNot() {
    assertEquals("\"\\ud83d😀\"", literal("\ud83d😀"));
  }

  @Test
  void placeholdersAreText() {
    assertEquals("\"$L $$ $[\"", literal("$L $$ $["));
  }

  private static String literal(String text) {
    return Literals.of(text).toString();
  }
}
