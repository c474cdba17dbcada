package dev.awsevents.codegen.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Documentation.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocsTest {
  @ParameterizedTest
  @CsvSource({
    "*/, &#42;/",
    "\\u002a/, &#92;u002a/",
    "{@code x}, &#123;&#64;code x&#125;",
    "<b>&amp;, &lt;b&gt;&amp;amp;",
    "Use `a` or `b`., Use <code>a</code> or <code>b</code>.",
    "`<a>`, <code>&lt;a&gt;</code>",
    "an ` alone, an ` alone",
    "`a` and `, <code>a</code> and `",
  })
  void textMeansNothingToTheCompiler(String description, String html) {
    assertEquals(html, Javadocs.text(description));
  }

  @Test
  void controlCharactersAndHalfCharactersAreLeftOut() {
    assertEquals("a b c d😀", Javadocs.text(" a\tb\r\nc\0\u2028d\ud83d😀\n"));
  }

  @Test
  void backquotesInValuesAreNoMarkup() {
    assertEquals("<code>ab*</code>".replace("*", "&#42;"), Javadocs.code("a`b*"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', https://a.example/b.html, b.html",
    "'', https://a.example/, https://a.example/",
    "Title of `b`, https://a.example/b.html, Title of <code>b</code>",
    "</a>*/, https://a.example/b.html, &lt;/a&gt;&#42;/",
    "' ', https://a.example/b.html, b.html",
  })
  void sourcesAreLinkedByTitleOrFile(String title, String address, String label) {
    Documentation documentation =
        new Documentation("", "", List.of(new Source(title, address)), false);
    assertEquals(
        "\n@see <a href=\"" + address + "\">" + label + "</a>", Javadocs.tags(documentation));
  }
}
