package dev.awsevents.site.snippet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.site.browser.BuilderCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Code that builds the ordinary payload of a type, or the event around it if it is a detail.
 *
 * @param type what the expression is of
 * @param code a Java expression
 * @param imports the classes that it needs
 */
record BuilderSnippet(String type, String code, List<String> imports) {
  /** A longer payload helps nobody: one builds what a test needs. */
  private static final int LONGEST = 6_000;

  static final String TITLE = "Build one";

  private static final JsonMapper MAPPER = new JsonMapper();

  /** The code, if it is one expression of builders that is not too long. */
  static Optional<BuilderSnippet> of(Subject subject, EventOfDetail event) {
    if (subject.isGeneric()) {
      return Optional.empty();
    }
    JsonNode answer =
        parsed(
            subject.isDetail()
                ? BuilderCode.ofEvent(event.json(subject.type()))
                : BuilderCode.of(
                    new String(Fixtures.json(subject.type()), StandardCharsets.UTF_8),
                    subject.name()));
    String code = answer.path("code").asText();
    if (!answer.path("error").isNull() || code.length() > LONGEST) {
      return Optional.empty();
    }
    List<String> imports = new ArrayList<>();
    answer.path("imports").forEach(each -> imports.add(each.asText()));
    return Optional.of(new BuilderSnippet(answer.path("type").asText(), code, imports));
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the answer is not JSON", e);
    }
  }

  Snippet java() {
    SourceText source = new SourceText(Language.JAVA);
    imports.forEach(source::use);
    String text =
        source.with(
            """
            public final class Example {
              static %s example() {
                return %s;
              }
            }
            """
                .formatted(type, code.replace("\n", "\n    ")));
    return new Snippet(TITLE, Language.JAVA, "Example.java", text);
  }

  Snippet kotlin() {
    SourceText source = new SourceText(Language.KOTLIN);
    imports.stream()
        .filter(name -> !name.matches("java\\.util\\.(Arrays|List|Map)"))
        .forEach(source::use);
    String text =
        source.with(
            """
            fun example(): %s =
                %s
            """
                .formatted(type, KotlinExpression.of(code).replace("\n", "\n    ")));
    return new Snippet(TITLE, Language.KOTLIN, "Example.kt", text);
  }
}
