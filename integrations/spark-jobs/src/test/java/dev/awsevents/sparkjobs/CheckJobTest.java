package dev.awsevents.sparkjobs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.check.Check;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job says the same as the command, byte by byte. */
class CheckJobTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void payloadsOfEveryKind() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : Fixtures.types()) {
      write("single/" + type.getSimpleName() + "/default.json", Fixtures.json(type));
      for (String name : Fixtures.names(type)) {
        lines.add(line(Fixtures.json(type, name)));
      }
    }
    lines.add(3, "{broken");
    lines.add(40, "");
    lines.add(200, "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"awsRegion\":7}]}");
    lines.add(300, "{\"unknown\":1}");
    lines.add("{\"Records\": 7, \"eventSource\": \"aws:sqs\"}");
    write("lines/all.ndjson", String.join("\n", lines).getBytes(UTF_8));
    write("lines/decided by the first.json", "{\"a\":1}\n{\"b\":".getBytes(UTF_8));
    write("odd/blank.jsonl", " \n\n".repeat(Sessions.PART).getBytes(UTF_8));
    write(
        "odd/utf-16.ndjson",
        "{}\n".repeat(Sessions.PART).getBytes(java.nio.charset.StandardCharsets.UTF_16));
    write("odd/note.txt", "no payload".getBytes(UTF_8));
    write(
        "odd/untyped.ndjson",
        "{\"Records\":[{\"eventSource\":\"aws:sqs\",\"new\":1}]}\n".repeat(500).getBytes(UTF_8));
    write(
        "odd/one line.ndjson",
        ("{\"a\":\"" + "x".repeat(3 * Sessions.PART) + "\"}").getBytes(UTF_8));
    Files.createDirectories(folder.resolve("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "single, false",
    "lines, false",
    "odd, false",
    "none, false",
    "gone, false",
    "lines, true"
  })
  void reportAndExitCodeAreThoseOfTheCommand(String path, boolean json) {
    String name = folder.resolve(path).toString();
    List<String> arguments = new ArrayList<>(List.of("--untyped", name));
    if (json) {
      arguments.add("--json");
    }

    assertThat(Run.of(new CheckJob(), arguments.toArray(String[]::new)))
        .isEqualTo(command(null, false, json, name));
  }

  @Test
  void typeAndLinesAreAsInTheCommand() throws IOException {
    String sns = write("type/a", (line(Fixtures.json(SnsEvent.class)) + "\n{}\n").getBytes(UTF_8));
    String sqs = write("type/b", line(Fixtures.json(SqsEvent.class)).getBytes(UTF_8));

    assertThat(Run.of(new CheckJob(), "--type", "SnsEvent", "--ndjson", "--untyped", sns, sqs))
        .isEqualTo(command(SnsEvent.class, true, false, sns, sqs));
  }

  private static Run command(
      @Nullable Class<?> type, boolean ndjson, boolean json, String... names) {
    StringWriter out = new StringWriter();
    Expectation expected = type == null ? null : new Expectation(new PayloadType(type), false);
    int exitCode =
        new Check(expected, ndjson, true, true, json)
            .files(
                List.of(names),
                InputStream.nullInputStream(),
                new PrintWriter(out),
                new PrintWriter(new StringWriter()));
    return new Run(exitCode, out.toString(), "");
  }

  @Test
  void packedFilesAreUnpacked() throws IOException {
    Path packed = folder.resolve("packed/lines.ndjson.gz");
    Files.createDirectories(packed.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write("{broken\n{\"unknown\":1}\n".getBytes(UTF_8));
    }

    assertThat(Run.of(new CheckJob(), folder.resolve("packed").toString()).out())
        .contains("unreadable   " + packed + ":1")
        .contains("unidentified " + packed + ":2");
  }

  @Test
  void patternsFindFilesAndFolders() throws IOException {
    String first = write("days/2026-11/1", "{\"unknown\":1}".getBytes(UTF_8));
    String second = write("days/2026-12/1.json", "{\"unknown\":1}".getBytes(UTF_8));

    assertThat(Run.of(new CheckJob(), folder + "/days/*/*").out())
        .contains("unidentified " + first)
        .contains("unidentified " + second)
        .contains("(unknown)         2");
  }

  @Test
  void reportOfATaskHasAnEndAndTheTableCountsAll() throws IOException {
    String many = write("many.json", "{\"a\":1}\n".repeat(1_500).getBytes(UTF_8));

    Run run = Run.of(new CheckJob(), many);

    assertThat(run.out().lines().filter(line -> line.startsWith("unidentified"))).hasSize(1_000);
    assertThat(run.out()).contains("(unknown)      1500");
    assertThat(run.err())
        .isEqualTo(
            "The report leaves out 500 payloads, of tasks that found many; the table counts"
                + " them.\n");
  }

  @Test
  void wrongTypeIsAWrongCall() {
    Run run = Run.of(new CheckJob(), "--type", "SqsEvnt", folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no type 'SqsEvnt'");
  }

  private static String line(byte[] json) {
    return new String(json, UTF_8).replace('\n', ' ');
  }

  private static String write(String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, content).toString();
  }
}
