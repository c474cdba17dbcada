package dev.awsevents.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules say in Chromium what the same code says on the JVM. */
class BrowserIT {
  private static final Path SITE = Path.of("..").toAbsolutePath().normalize();
  private static final Path MODULE = Path.of("").toAbsolutePath();
  private static final int MUTANTS = Integer.getInteger("browser.mutants", 4_000);

  @TempDir private Path folder;

  /** So many of the payloads are fixtures; they come first. */
  private int fixtures;

  @Test
  void everyFixtureAndThousandsOfMutantsHaveTheSameAnswersAsOnTheJvm() throws Exception {
    Optional<BrowserTools> tools = BrowserTools.find();
    assumeTrue(tools.isPresent(), "Chromium, Node.js or npm is not installed");
    List<Payload> payloads = payloads();

    List<Map<?, ?>> answers = ask(tools.get(), payloads);

    assertEquals(payloads.size() + 1, answers.size());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      compare(payloads.get(i), i < fixtures, answers.get(i), differences);
    }
    assertEquals(List.of(), differences.subList(0, Math.min(20, differences.size())));
    System.out.println("in Chromium, in milliseconds: " + answers.get(payloads.size()));
  }

  private List<Payload> payloads() {
    List<Payload> payloads = new ArrayList<>(Payload.all());
    fixtures = payloads.size();
    PayloadMutator mutator = new PayloadMutator(1);
    for (int i = 0; i < MUTANTS; i++) {
      Payload fixture = payloads.get(i % fixtures);
      payloads.add(
          new Payload(fixture.type(), fixture.name() + " mutant", mutator.mutate(fixture.text())));
    }
    return payloads;
  }

  private List<Map<?, ?>> ask(BrowserTools tools, List<Payload> payloads)
      throws IOException, InterruptedException {
    Path questions = folder.resolve("payloads");
    Path answers = folder.resolve("answers");
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < payloads.size(); i++) {
      Map<String, Object> question = new LinkedHashMap<>();
      question.put("type", payloads.get(i).type());
      question.put("text", payloads.get(i).text());
      question.put("module", payloads.get(i).isEvent() ? "details.js" : "types.js");
      question.put("code", i < fixtures);
      lines.append(AwsEvents.toJson(question, FreeFormCodec.INSTANCE)).append('\n');
    }
    Files.writeString(questions, lines);
    tools.install(SITE);
    try (ModuleServer server = new ModuleServer(MODULE.resolve("target/modules"))) {
      tools.run(
          MODULE,
          MODULE.resolve("src/test/playwright/answers.mjs"),
          tools.chromium(),
          server.address(),
          questions,
          answers);
    }
    List<Map<?, ?>> read = new ArrayList<>();
    for (String line : Files.readAllLines(answers, StandardCharsets.UTF_8)) {
      read.add(Answers.read(line));
    }
    return read;
  }

  private static void compare(
      Payload payload, boolean code, Map<?, ?> answer, List<String> differences) {
    compare(payload, "identify", Identification.of(payload.text()), answer, differences);
    compare(payload, "explain", payload.explanation(), answer, differences);
    if (code) {
      String detailType = "{\"detailType\":" + quoted(payload.detailType()) + "}";
      compare(payload, "detailType", detailType, answer, differences);
      compare(payload, "builderCode", payload.builderCode(), answer, differences);
    }
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  private static void compare(
      Payload payload,
      String function,
      String expected,
      Map<?, ?> answer,
      List<String> differences) {
    Object onTheJvm = Answers.read(expected);
    Object inChromium = answer.get(function);
    if (!onTheJvm.equals(inChromium)) {
      differences.add(
          "%s of %s %s: JVM %s, Chromium %s"
              .formatted(function, payload, payload.text(), onTheJvm, inChromium));
    }
  }
}
