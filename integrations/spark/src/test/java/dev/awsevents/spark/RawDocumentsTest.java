package dev.awsevents.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.EventFormatException;
import dev.awsevents.spark.read.EventFile;
import dev.awsevents.spark.read.FileSlice;
import dev.awsevents.spark.read.RawDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawDocumentsTest {
  @TempDir private Path folder;

  @Test
  void documentsAreAsTheyStandInTheFile() throws IOException {
    assertThat(documents("{\"a\": 1.10}\n\n  [1]  \r\n{}{} \"x\"", false))
        .containsExactly("{\"a\": 1.10}", "[1]", "{}", "{}", "\"x\"");
  }

  @Test
  void readingGoesOnInTheLineBehindAnError() throws IOException {
    assertThat(documents("{}{broken}{}\n[2]\n", false)).containsExactly("{}", "!", "[2]");
  }

  @Test
  void documentsMayStretchOverLines() throws IOException {
    assertThat(documents("{\n}\n[\n1]", true)).containsExactly("{\n}", "[\n1]");
  }

  @Test
  void partsHaveEachDocumentOnce() throws IOException {
    String text = "[1]\n[22]\n[333][4]\n\n[55555]";
    Path file = Files.writeString(folder.resolve("a.json"), text);
    for (int size = 1; size <= text.length(); size++) {
      List<String> all = new ArrayList<>();
      for (int start = 0; start < text.length(); start += size) {
        all.addAll(documents(file, start, Math.min(size, text.length() - start), false));
      }
      assertThat(all).containsExactly("[1]", "[22]", "[333]", "[4]", "[55555]");
    }
  }

  private List<String> documents(String text, boolean multiLine) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), text);
    return documents(file, 0, text.length(), multiLine);
  }

  /** The documents, and an exclamation mark for each error. */
  private static List<String> documents(Path file, int start, int length, boolean multiLine)
      throws IOException {
    FileSlice part =
        new FileSlice(new EventFile(file.toString(), Files.size(file), 0, Map.of()), start, length);
    List<String> found = new ArrayList<>();
    try (RawDocuments documents = RawDocuments.open(part, multiLine, new Configuration())) {
      while (true) {
        try {
          byte[] json = documents.next();
          if (json == null) {
            return found;
          }
          found.add(new String(json, UTF_8));
        } catch (EventFormatException e) {
          found.add("!");
        }
      }
    }
  }
}
