package dev.awsevents.site.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlighterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "json | {\"a\": [1.5e3, true, \"x\\\"<y>&\"]}",
        "java | @Test void a() { String b = \"c // d\"; } // e <f>",
        "kt | val pattern = \"\"\"{\"a\": 1}\"\"\"",
        "xml | <!-- a --><b c=\"d\">e &amp; f</b>",
        "console | $ awsevents list # all",
        "unknown | <a> & \"b\""
      })
  void theTextStaysAsItIs(String language, String code) {
    assertThat(Jsoup.parse(Highlighter.html(language, code)).text()).isEqualTo(code);
  }

  @Test
  void partsOfCodeHaveClasses() {
    assertThat(Highlighter.html("json", "{\"a\": \"b\", \"c\": 1}"))
        .isEqualTo(
            "{<span class=\"key\">&quot;a&quot;</span>: <span class=\"string\">&quot;b&quot;</span>,"
                + " <span class=\"key\">&quot;c&quot;</span>: <span class=\"literal\">1</span>}");
    assertThat(Highlighter.html("java", "return \"a\"; // b"))
        .isEqualTo(
            "<span class=\"literal\">return</span> <span class=\"string\">&quot;a&quot;</span>;"
                + " <span class=\"comment\">// b</span>");
  }
}
