package dev.awsevents.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTableTest {
  @Test
  void eachTableHasTheHeadingsAboveIt() {
    String markdown =
        """
        # Title

        | a |
        |---|
        | 1 |

        ## Section

        ### Part

        | | b | c |
        |---|---:|---:|
        | row | 2 |  |
        | other | 3 | 4 |

        ## Next

        | d |
        |---|
        """;

    assertEquals(
        List.of(
            new MarkdownTable("", "", List.of("a"), List.of(List.of("1"))),
            new MarkdownTable(
                "Section",
                "Part",
                List.of("", "b", "c"),
                List.of(List.of("row", "2", ""), List.of("other", "3", "4"))),
            new MarkdownTable("Next", "", List.of("d"), List.of())),
        MarkdownTable.in(markdown));
  }
}
