package dev.awsevents.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
  @Test
  void whatATerminalWouldObeyIsEscaped() {
    assertEquals("a\\u001b[31m\\u000ab", TerminalText.escaped("a\u001b[31m\nb"));
    assertEquals("\\u202e\\u2028", TerminalText.escaped("\u202e\u2028"));
  }

  @Test
  void otherTextStaysAsItIs() {
    String plain = "$.Größe['a b'] 😀";
    assertSame(plain, TerminalText.escaped(plain));
  }
}
