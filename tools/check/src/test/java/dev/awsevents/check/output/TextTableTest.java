package dev.awsevents.check.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void numbersAreAlignedRightAndTextLeftWithoutWhiteSpaceAtTheEnd() {
    TextTable table = new TextTable("TYPE", "N", "NOTE");
    table.row("a", "10", "x");
    table.row("longer", "2", "");
    StringWriter out = new StringWriter();
    table.print(new PrintWriter(out));

    assertEquals(
        """
        TYPE     N  NOTE
        a       10  x
        longer   2
        """,
        out.toString().replace("\r\n", "\n"));
  }
}
