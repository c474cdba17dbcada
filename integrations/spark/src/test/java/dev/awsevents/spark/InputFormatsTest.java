package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import dev.awsevents.cloudtrail.CloudTrailLogFile;
import dev.awsevents.fixtures.Fixtures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFormatsTest {
  private static final int COUNT = 200;

  @TempDir private Path folder;

  private static List<String> messages() {
    return IntStream.range(0, COUNT)
        .mapToObj(i -> "{\"Records\":[{\"messageId\":\"" + i + "\",\"body\":\"ä {\\\"}\"}]}")
        .toList();
  }

  private static List<String> identifiers() {
    return IntStream.range(0, COUNT).mapToObj(Integer::toString).sorted().toList();
  }

  private static Dataset<Row> read(Path file, String... options) {
    String[] all = {"type", "SqsEvent", "explode", "Records", "mode", "FAILFAST", "", ""};
    System.arraycopy(options, 0, all, all.length - 2, options.length);
    return Source.read(file, all);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "", " ", "\n\n", " \n "})
  void documentsFollowEachOtherWithOrWithoutLineBreaks(String between) {
    Path file = FixtureFiles.write(folder.resolve("events.json"), String.join(between, messages()));
    assertThat(Source.texts(read(file), "messageId")).isEqualTo(identifiers());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ""})
  void filesAreUnpackedByTheirNames(String between) throws IOException {
    byte[] content = String.join(between, messages()).getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("events.json.gz"), gzip(content));
    Files.write(folder.resolve("events.ndjson.zst"), Zstd.compress(content));
    for (String file : List.of("events.json.gz", "events.ndjson.zst")) {
      assertThat(Source.texts(read(folder.resolve(file)), "messageId")).isEqualTo(identifiers());
    }
  }

  /** Firehose appends what it has packed: a file may have several members of gzip. */
  @Test
  void aFileMayConsistOfSeveralPackedParts() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    for (String message : messages()) {
      packed.write(gzip(message.getBytes(StandardCharsets.UTF_8)));
    }
    Path file = Files.write(folder.resolve("events.gz"), packed.toByteArray());
    assertThat(Source.texts(read(file), "messageId")).isEqualTo(identifiers());
  }

  @Test
  void documentsMayStretchOverLines() {
    String pretty = FixtureFiles.parse(messages().get(0)).toPrettyString();
    Path file = FixtureFiles.write(folder.resolve("pretty.json"), pretty + "\n" + pretty);
    assertThat(Source.texts(read(file, "multiLine", "true"), "messageId"))
        .containsExactly("0", "0");
  }

  @Test
  void logFilesOfCloudTrailBecomeTheirRecords() throws IOException {
    Path file =
        Files.write(
            folder.resolve("trail.json.gz"),
            gzip(
                FixtureFiles.texts(CloudTrailLogFile.class)
                    .get(0)
                    .getBytes(StandardCharsets.UTF_8)));
    List<String> expected =
        Fixtures.load(CloudTrailLogFile.class).records().stream()
            .map(record -> String.valueOf(record.eventId()))
            .sorted()
            .toList();
    Dataset<Row> rows =
        Source.read(file, "type", "CloudTrailLogFile", "explode", "Records", "mode", "FAILFAST");
    assertThat(Source.texts(rows, "eventID")).isEqualTo(expected);
  }

  /** At any place: between lines, inside of one, and inside of a character. */
  @Test
  void aFileThatIsCutIntoPartsHasEachLineOnce() {
    List<String> messages = messages().subList(0, 20);
    Path file = FixtureFiles.lines(folder.resolve("events.json"), messages);
    int line = messages.get(0).length() + 2; // the umlaut has two bytes
    for (int size : new int[] {line - 1, line, line + 1, line + 5, 3 * line, 7}) {
      Dataset<Row> rows = cut(file, size);
      assertThat(rows.javaRDD().getNumPartitions()).isGreaterThan(5);
      assertThat(Source.texts(rows, "CAST(messageId AS INT)"))
          .hasSize(messages.size())
          .doesNotHaveDuplicates();
    }
  }

  /** The setting counts when a query is planned, so it is set for this session alone. */
  private static Dataset<Row> cut(Path file, int bytes) {
    var session = Sessions.session().newSession();
    session.conf().set("spark.sql.files.maxPartitionBytes", bytes + "b");
    session.conf().set("spark.sql.files.openCostInBytes", "0b");
    return session
        .read()
        .format("awsevents")
        .option("type", "SqsEvent")
        .option("explode", "Records")
        .option("mode", "FAILFAST")
        .load(file.toString());
  }

  @Test
  void filesOfAllDepthsAreReadButHiddenAndEmptyOnesAreNot() {
    FixtureFiles.write(folder.resolve("in/2026/11/30/a.json"), messages().get(0));
    FixtureFiles.write(folder.resolve("in/2026/b"), messages().get(1));
    FixtureFiles.write(folder.resolve("in/_SUCCESS"), "x");
    FixtureFiles.write(folder.resolve("in/.a.json.crc"), "x");
    FixtureFiles.write(folder.resolve("in/_temporary/c.json"), "x");
    FixtureFiles.write(folder.resolve("in/empty.json"), "");
    assertThat(Source.texts(read(folder.resolve("in")), "messageId")).containsExactly("0", "1");
  }

  @Test
  void severalPathsAndPatternsMayBeGiven() {
    FixtureFiles.write(folder.resolve("a/1.json"), messages().get(0));
    FixtureFiles.write(folder.resolve("b/2.json"), messages().get(1));
    FixtureFiles.write(folder.resolve("c/3.json"), messages().get(2));
    Dataset<Row> rows =
        Sessions.session()
            .read()
            .format("awsevents")
            .option("type", "SqsEvent")
            .option("explode", "Records")
            .load(folder.resolve("a").toString(), folder.resolve("[bx]").toString());
    assertThat(Source.texts(rows, "messageId")).containsExactly("0", "1");
  }

  @Test
  void manySmallFilesAreReadByFewTasks() {
    for (int i = 0; i < COUNT; i++) {
      FixtureFiles.write(folder.resolve("small/" + i + ".json"), messages().get(i));
    }
    Dataset<Row> rows = read(folder.resolve("small"));
    assertThat(rows.javaRDD().getNumPartitions()).isLessThan(20);
    assertThat(Source.texts(rows, "messageId")).isEqualTo(identifiers());
  }
}
