package dev.awsevents.check.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
                    |
          a         | 1:a
          a\\n      | 1:a
          a\\nb     | 1:a 2:b
          \\n       | 1:
          \\n\\na   | 1: 2: 3:a
          a\\n\\n   | 1:a 2:
          12345\\nb | 1:12345 2:b
          123456\\nb | 1:! 2:b
          a\\n123456 | 1:a 2:!
          """)
  void linesAreNumberedAndLongOnesPassedOver(String text, String expected) throws IOException {
    String content = text == null ? "" : text.replace("\\n", "\n");
    List<String> lines = new ArrayList<>();
    LineReader reader = reader(content, 5);
    while (reader.next()) {
      String line = reader.isTooLong() ? "!" : new String(reader.line(), UTF_8);
      lines.add(reader.number() + ":" + line);
    }

    assertEquals(expected == null ? "" : expected, String.join(" ", lines));
  }

  @Test
  void linesMayBeLongerThanTheBuffer() throws IOException {
    String first = "a".repeat(200_000);
    String second = "b".repeat(65_536);
    LineReader reader = reader(first + "\n" + second + "\nc", 1_000_000);

    assertEquals(true, reader.next());
    assertEquals(first, new String(reader.line(), UTF_8));
    assertEquals(true, reader.next());
    assertEquals(second, new String(reader.line(), UTF_8));
    assertEquals(true, reader.isTerminated());
    assertEquals(true, reader.next());
    assertEquals("c", new String(reader.line(), UTF_8));
    assertEquals(false, reader.isTerminated());
    assertEquals(false, reader.next());
  }

  @Test
  void restIsOneByteLongerThanItMayBe() throws IOException {
    String rest = "b\n".repeat(50_000);
    LineReader all = reader("a\n" + rest, 10);
    all.next();
    LineReader some = reader("a\n" + rest, 10);
    some.next();

    assertEquals(rest, new String(all.rest(100_000), UTF_8));
    assertEquals(100_000, some.rest(99_999).length);
  }

  private static LineReader reader(String content, int limit) {
    return new LineReader(new ByteArrayInputStream(content.getBytes(UTF_8)), limit);
  }
}
