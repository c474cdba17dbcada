package dev.awsevents.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.fixtures.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final byte[] SQS = Fixtures.json(dev.awsevents.sqs.SqsEvent.class);
  private static final String SQS_LINE = new String(SQS, UTF_8).replaceAll("\\s*\\n\\s*", "");

  @TempDir private Path folder;

  @Test
  void goodPayloadIsOkAndSummedUp() throws IOException {
    Path file = write("a.json", SQS);

    assertEquals(
        "ok           "
            + path(file)
            + "  SqsEvent\n\n"
            + "TYPE      PAYLOADS  OK\n"
            + "SqsEvent         1   1\n",
        Run.of("check", file.toString()).outOfSuccess());
  }

  @Test
  void typeOfTheCallIsUsed() throws IOException {
    Path response = write("a.json", "{\"statusCode\": 200}");

    assertEquals(ExitCode.FINDINGS, Run.of("check", response.toString()).exitCode());
    assertTrue(Run.of("check", response.toString()).out().startsWith("unidentified "));
    assertTrue(
        Run.of("check", "--type", "AlbResponse", response.toString())
            .outOfSuccess()
            .contains("AlbResponse"));
    assertTrue(
        Run.of(
                "check",
                "--type",
                "SqsBatchResponse",
                write("b.json", "{\"batchItemFailures\": {}}").toString())
            .out()
            .contains(
                "cannot be read as SqsBatchResponse: expected a list but found an object at $.batchItemFailures (byte 22)"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          utf16   | is text in UTF-16
          utf16le | is text in UTF-16
          gzip    | is compressed with gzip
          zip     | is a zip archive
          binary  | is binary
          empty   | is empty
          blank   | is empty
          prose   | is not JSON: expected a value at $ (byte 0)
          broken  | is not JSON: expected ',' or '}' at $.a (byte 8)
          """)
  void fileThatIsNotAPayloadIsDescribed(String content, String message) throws IOException {
    write("x.json", content(content));
    write("y.json", SQS);
    Run run = Run.of("check", folder.toString());

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(
        run.out().startsWith("unreadable   " + path(folder) + "/x.json\n    " + message),
        run.out());
    assertTrue(
        run.out().contains("\nok           " + path(folder) + "/y.json  SqsEvent\n"), run.out());
    assertEquals("", run.err());
  }

  private static byte[] content(String name) throws IOException {
    return switch (name) {
      case "utf16" -> "{\"a\":1}".getBytes(UTF_16);
      case "utf16le" -> "{\"a\":1}".getBytes(UTF_16LE);
      case "gzip" -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
          out.write(SQS);
        }
        yield bytes.toByteArray();
      }
      case "zip" -> new byte[] {'P', 'K', 3, 4, 20, 0};
      case "binary" -> new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0};
      case "empty" -> new byte[0];
      case "blank" -> " \n\r\n\t".getBytes(UTF_8);
      case "prose" -> "Hello\nWorld\n".getBytes(UTF_8);
      default -> "{\"a\":\n1 2}".getBytes(UTF_8);
    };
  }

  @Test
  void byteOrderMarkIsPassedOver() throws IOException {
    Run.of("check", write("a.json", "\uFEFF" + SQS_LINE).toString()).outOfSuccess();
    Run.of("check", write("a.ndjson", "\uFEFF" + SQS_LINE + "\n" + SQS_LINE).toString())
        .outOfSuccess();
  }

  @ParameterizedTest
  @CsvSource({"a.ndjson", "a.jsonl", "a.JSONL", "a.json", "a.txt"})
  void linesAreCheckedOneByOneAndBrokenOnesByTheirNumber(String name) throws IOException {
    Path file =
        write(
            name,
            String.join("\r\n", SQS_LINE, "", "{\"Records\": [", SQS_LINE, "{\"a\":1}", "xx"));
    Run run = Run.of("check", "--json", file.toString());
    List<String> verdicts =
        run.jsonLines().stream()
            .filter(report -> report.has("verdict"))
            .map(report -> report.path("line") + " " + report.path("verdict").asText())
            .toList();

    assertEquals(
        List.of("1 ok", "3 unreadable", "4 ok", "5 unidentified", "6 unreadable"), verdicts);
    assertEquals(ExitCode.FINDINGS, run.exitCode());
  }

  @Test
  void optionSaysThatThereIsOnePayloadPerLine() throws IOException {
    Path file = write("a.json", "broken\n" + SQS_LINE);

    assertEquals(2, Run.of("check", "--json", file.toString()).jsonLines().size());
    assertEquals(3, Run.of("check", "--json", "--ndjson", file.toString()).jsonLines().size());
  }

  @Test
  void reportsComeInTheOrderOfTheInput() throws IOException {
    StringBuilder lines = new StringBuilder();
    List<Long> expected = new ArrayList<>();
    for (long i = 1; i <= 3000; i++) {
      // Large and small ones, so that they do not end in the order in which they begin.
      lines.append("{\"n\":\"").append("x".repeat(i % 7 == 0 ? 20_000 : 1)).append("\"}\n");
      expected.add(i);
    }
    Run run = Run.withInput(lines.toString().getBytes(UTF_8), "check", "--json", "-");

    assertEquals(
        expected,
        run.jsonLines().stream()
            .filter(line -> line.has("line"))
            .map(line -> line.get("line").asLong())
            .toList());
  }

  @Test
  void folderIsSearchedInTheOrderOfNamesAndOtherFilesArePassedOver() throws IOException {
    write("b/2.json", SQS);
    write("b/1.ndjson", SQS_LINE + "\n" + SQS_LINE);
    write("a.json", SQS);
    write("README.md", "# no payload".getBytes(UTF_8));
    Run run = Run.of("check", "--json", folder.toString());

    assertEquals(
        List.of("/a.json", "/b/1.ndjson", "/b/1.ndjson", "/b/2.json"),
        run.jsonLines().stream()
            .filter(line -> line.has("source"))
            .map(line -> line.get("source").asText().substring(path(folder).length()))
            .toList());
    assertEquals(1, summary(run).path("passedOver").asInt());
    assertEquals(ExitCode.OK, run.exitCode());
  }

  @Test
  void linksAreFollowedAndLoopsEnd() throws IOException {
    write("a/x.json", SQS);
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("c.json"), folder.resolve("nowhere"));
    Run run = Run.of("check", folder.toString());

    assertTrue(run.out().contains("/a/x.json"), run.out());
    assertTrue(run.out().contains("/b/x.json"), run.out());
    assertTrue(run.out().contains("/c.json\n    is a link to a file that is not there"), run.out());
    assertTrue(run.out().contains("2 passed over"), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no.json   | there is no such file
          link.json | is a link to a file that is not there
          empty     | has no file that ends with .json, .ndjson or .jsonl
          nested    | has no file that ends with .json, .ndjson or .jsonl
          notes     | has no file that ends with .json, .ndjson or .jsonl
          """)
  void nameWithoutPayloadIsAnErrorOfUsageAndTheOthersAreChecked(String name, String message)
      throws IOException {
    Files.createSymbolicLink(folder.resolve("link.json"), folder.resolve("nowhere"));
    Files.createDirectories(folder.resolve("empty"));
    Files.createDirectories(folder.resolve("nested/empty"));
    write("notes/README.md", "# no payload");
    String good = write("a.json", SQS).toString();
    String finding = write("b.json", "{}").toString();
    String named = folder.resolve(name).toString();

    for (String other : List.of(good, finding)) {
      Run run = Run.of("check", named, other);

      assertEquals(ExitCode.USAGE, run.exitCode(), run.out());
      assertTrue(
          run.out().startsWith("unreadable   " + path(Path.of(named)) + "\n    " + message + "\n"),
          run.out());
      assertTrue(run.out().contains(" " + path(Path.of(other))), run.out());
    }
    assertEquals(ExitCode.USAGE, Run.of("check", "--json", "--quiet", named).exitCode());
  }

  @Test
  void emptyFolderInsideAFolderWithPayloadsIsNoFault() throws IOException {
    write("a.json", SQS);
    Files.createDirectories(folder.resolve("empty"));

    Run.of("check", folder.toString()).outOfSuccess();
  }

  @Test
  void standardInputThatCannotBeReadIsAnErrorOfUsage() throws IOException {
    InputStream closed = InputStream.nullInputStream();
    closed.close();
    Run run = Run.withInput(closed, "check", "-");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.out().contains("standard input\n    cannot be read: Stream closed"), run.out());
  }

  @Test
  void quietReportLeavesOutWhatIsGood() throws IOException {
    write("a.json", SQS);
    write("b.json", "{}");
    Run run = Run.of("check", "-q", folder.toString());

    assertTrue(run.out().startsWith("unidentified "), run.out());
    assertFalse(run.out().contains("a.json"), run.out());
    assertTrue(run.out().contains("\nSqsEvent          1   1             0\n"), run.out());
  }

  @Test
  void reportShowsPathsButNoValues() throws IOException {
    String secret = "hunter2";
    write("a.json", SQS_LINE.replaceFirst("\\[\\{", "[\"" + secret + "\",{"));
    write("b.json", secret);
    write("c.json", "{\"" + secret + "\"}");
    write(
        "d.json",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"body\":{\"a\":\"" + secret + "\"}}]}");
    write("f.json", "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"new\":\"" + secret + "\"}]}");
    write("e.json", "{\"password\":\"" + secret + "\"}");
    for (String option : List.of("--quiet", "--json")) {
      Run run = Run.of("check", "--untyped", option, folder.toString());

      assertEquals(ExitCode.FINDINGS, run.exitCode());
      assertFalse(run.out().contains(secret), run.out());
    }
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() throws IOException {
    write(
        "a.json",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"attributes\":{\"\\u001b[31m\":1}}],\"\\u001b\":1}");

    assertFalse(Run.of("check", folder.toString()).out().contains("\u001b"));
  }

  @Test
  void onlyTheFirstOfManyFindingsArePrinted() throws IOException {
    write(
        "a.json",
        "{\"Records\":[" + "{\"eventSource\":\"aws:sqs\",\"body\":5},".repeat(9) + "{}]}");
    Run run = Run.of("check", folder.toString());
    JsonNode report = Run.of("check", "--json", folder.toString()).jsonLines().get(0);

    assertTrue(run.out().contains("    schema: "), run.out());
    assertTrue(run.out().contains(" more\n"), run.out());
    assertEquals(10, report.get("violations").size());
    assertTrue(report.get("violationCount").asInt() > 10);
  }

  @Test
  void manifestSaysWhatEachPayloadIs() throws IOException {
    write("in/sqs.json", SQS);
    write("in/alb.json", "{\"statusCode\": 200}");
    Path manifest =
        write(
            "manifest.tsv",
            """
            path\ttype\tkind\tnote
            in/sqs.json\tSqsEvent\tevent\t
            in/alb.json\tAlbResponse\tresponse\ta note
            in/none.json\tCustom\tother\tnot checked
            """);
    Run run = Run.of("check", "--json", "--manifest", manifest.toString());

    assertEquals(ExitCode.OK, run.exitCode(), run.out());
    assertEquals(2, summary(run).path("ok").asInt());
    assertEquals(1, summary(run).path("passedOver").asInt());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          in.json\tSnsEvent\tevent\t | mistaken     in.json  SnsEvent
          in.json\tSnsEvent\tevent\t | is recognised as SqsEvent
          no.json\tSnsEvent\tevent\t | there is no such file
          in.json\tNoEvent\tevent\t  | there is no type 'NoEvent'
          in.json SqsEvent event     | does not have three columns
          other.json\tSqsEvent\tevent\t | unidentified other.json  SqsEvent
          """)
  void manifestThatIsWrongIsAFinding(String row, String message) throws IOException {
    write("in.json", SQS);
    write("other.json", "{}");
    Run run = Run.of("check", "--manifest", write("manifest.tsv", row).toString());

    assertEquals(ExitCode.FINDINGS, run.exitCode());
    assertTrue(run.out().replace(path(folder) + "/", "").contains(message), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "path\ttype\tkind\tnote\n", "a.json\tCustom\tother\t\n"})
  void manifestWithoutPayloadsIsAnErrorOfUsage(String rows) throws IOException {
    Run run = Run.of("check", "--manifest", write("manifest.tsv", rows).toString());

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("manifest.tsv lists no payload"), run.err());
  }

  @Test
  void untypedMembersAreListedByTypeWithTheirFirstPlace() throws IOException {
    String added =
        SQS_LINE.replaceFirst("\\{", "{\"new\":[1],").replace("\"body\"", "\"x y\":1,\"body\"");
    Path lines = write("a.ndjson", String.join("\n", SQS_LINE, added, added));
    write("b.json", "{\"statusCode\":200,\"\\u001b\":null}");
    Run run = Run.of("check", "--quiet", "--untyped", folder.toString());

    assertTrue(
        run.out()
            .endsWith(
                """

                TYPE      UNTYPED MEMBER      JSON    PAYLOADS  FIRST SEEN IN
                SqsEvent  $.Records[]['x y']  number         2  %1$s:2
                SqsEvent  $.new               array          2  %1$s:2
                """
                    .formatted(path(lines))),
        run.out());

    run = Run.of("check", "-q", "--untyped", "--type", "AlbResponse", folder + "/b.json");

    assertTrue(run.outOfSuccess().contains(" $['\\u001b'] "), run.out());
  }

  @Test
  void untypedMembersAreInTheSummaryOfJson() throws IOException {
    Path file = write("a.json", SQS_LINE.replaceFirst("\\{", "{\"new\":[1],"));
    Run run = Run.of("check", "--json", "--untyped", file.toString());

    assertEquals(
        "[{\"type\":\"SqsEvent\",\"path\":\"$.new\",\"kinds\":[\"array\"],\"payloads\":1,\"source\":\""
            + path(file)
            + "\"}]",
        summary(run).get("untyped").toString());
    assertEquals(false, summary(run).get("moreUntyped").asBoolean(true));
  }

  @Test
  void membersAreUntypedInAnyPayloadThatIsReadAndOnlyIfTheCallAsks() throws IOException {
    String invalid =
        SQS_LINE.replaceFirst("\"body\": *\"", "\"messageId\":1,\"new\":1,\"body\":\"");
    Path file = write("a.json", invalid);

    assertEquals(1, summary(Run.of("check", "--json", file.toString())).get("invalid").asInt());
    assertTrue(Run.of("check", "--untyped", file.toString()).out().contains(" $.Records[].new "));
    assertFalse(Run.of("check", file.toString()).out().contains(".new"));
    assertFalse(summary(Run.of("check", "--json", file.toString())).has("untyped"));
    assertTrue(
        Run.of("check", "--untyped", write("b.json", SQS).toString())
            .outOfSuccess()
            .endsWith("\n\nThe types know all members.\n"));
  }

  @Test
  void wrongCallsAreErrorsOfUsage() throws IOException {
    String list = write("m.tsv", "").toString();

    assertEquals(ExitCode.USAGE, Run.of("check").exitCode());
    assertEquals(ExitCode.USAGE, Run.of("check", "x", "--manifest", list).exitCode());
    assertEquals(
        ExitCode.USAGE, Run.of("check", "--type", "SqsEvent", "--manifest", list).exitCode());
    assertEquals(ExitCode.USAGE, Run.of("check", "--manifest", list + "x").exitCode());
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content.getBytes(UTF_8));
  }

  private Path write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content);
  }

  private static String path(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static JsonNode summary(Run run) {
    List<JsonNode> lines = run.jsonLines();
    return lines.get(lines.size() - 1).get("summary");
  }
}
