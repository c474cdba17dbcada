package dev.awsevents.site.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MermaidListTest {
  @Test
  void eachArrowIsALine() {
    String chart =
        """
        flowchart LR
          bytes["payload, UTF-8"] --> reader["Reader<br/>runtime.json"]
          reader --> codec --> record["SqsEvent"]
          scalars -.-> codec
          rules -.->|"which type?"| codec
          alone["no arrow"]
          function -. "for HTTP" .-> record
        """;

    assertThat(Jsoup.parse(MermaidList.html(chart)).select("li").eachText())
        .containsExactly(
            "payload, UTF-8 → Reader, runtime.json",
            "Reader, runtime.json → codec",
            "codec → SqsEvent",
            "scalars → codec",
            "rules → which type? codec",
            "function → for HTTP SqsEvent");
  }
}
