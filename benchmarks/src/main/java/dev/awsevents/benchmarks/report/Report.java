package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** One file of tables for each day, and the pictures of the last run. */
public final class Report {
  private Report() {}

  /** Writes everything into a folder and returns the file of tables. */
  public static Path write(Results results, Path folder) throws IOException {
    Files.createDirectories(folder);
    StringBuilder text = new StringBuilder("# Measured on " + today() + "\n\n");
    text.append("By `benchmarks/run`; ").append(machine()).append(".\n\n");
    for (String setting : results.stream().map(Measurement::setting).distinct().toList()) {
      Metric metric = setting.startsWith("cold") ? Metric.FIRST_READ : Metric.READ;
      String picture = setting.replaceAll("\\W+", "-").toLowerCase(Locale.ROOT) + ".svg";
      Files.writeString(folder.resolve(picture), chart(results, setting, metric));
      text.append("![").append(setting).append("](").append(picture).append(")\n\n");
    }
    text.append("## Ratios\n\n").append(MarkdownTables.of(results.thresholds())).append('\n');
    results.notes().forEach(note -> text.append(note).append('\n'));
    text.append(MarkdownTables.of(results).stripTrailing()).append('\n');
    Path file = folder.resolve(today() + ".md");
    Files.writeString(file, text);
    return file;
  }

  private static String chart(Results results, String setting, Metric metric) {
    return BarChart.of(
        results,
        setting,
        metric,
        ContenderName.AWS,
        List.of(ContenderName.values()),
        List.of(Payload.values()));
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private static String machine() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors, started by Java "
        + Runtime.version();
  }
}
