package dev.awsevents.site.measurement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The results in {@code benchmarks/results}, as pictures. */
public final class Measurements {
  private static final String FOLDER = "benchmarks/results/";
  private static final Pattern PICTURE =
      Pattern.compile("benchmarks/results/(\\d{4}-\\d\\d-\\d\\d)-(.*)\\.svg");
  private static final Pattern RESULTS = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.md");

  private final Path repository;

  /** Those of a repository. */
  public Measurements(Path repository) {
    this.repository = repository;
  }

  /** The chart with the numbers of a picture in the repository; empty if it is of another kind. */
  public Optional<Chart> chart(String picture, String title) {
    Matcher name = PICTURE.matcher(picture);
    if (!name.matches()) {
      return Optional.empty();
    }
    String setting = name.group(2);
    String metric = setting.startsWith("cold") ? "First read" : "Read";
    return page(name.group(1)).table(setting, metric).map(table -> Chart.of(title, table));
  }

  /** The date of the last results. */
  public String lastDate() {
    try (Stream<Path> files = Files.list(repository.resolve(FOLDER))) {
      return files
          .map(file -> RESULTS.matcher(String.valueOf(file.getFileName())))
          .filter(Matcher::matches)
          .map(name -> name.group(1))
          .max(String::compareTo)
          .orElseThrow(() -> new IllegalStateException("there are no results in " + FOLDER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The charts of the last results, for those who choose a library. */
  public List<Chart> last() {
    ResultsPage page = page(lastDate());
    return Stream.of(
            chart(page, "The first event in a fresh JVM", "cold-jdk-17", "First read"),
            chart(
                page,
                "Reading in a warm JVM, with the compiler that Lambda uses",
                "warm-jdk-17-c1",
                "Read"),
            chart(
                page,
                "Writing in a warm JVM, with the compiler that Lambda uses",
                "warm-jdk-17-c1",
                "Write"),
            chart(page, "Reading in a warm JVM, with both compilers", "warm-jdk-17-c2", "Read"))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Chart> chart(
      ResultsPage page, String title, String setting, String metric) {
    return page.table(setting, metric).map(table -> Chart.of(title, table));
  }

  private ResultsPage page(String date) {
    try {
      return ResultsPage.parse(Files.readString(repository.resolve(FOLDER + date + ".md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
