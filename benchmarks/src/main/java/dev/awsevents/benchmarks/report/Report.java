package dev.awsevents.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** One file of tables for each day, and its pictures. */
public final class Report {
  private Report() {}

  /** Writes everything into a folder and returns the file of tables. */
  public static Path write(Results results, Path folder) throws IOException {
    Files.createDirectories(folder);
    String date = LocalDate.now(ZoneOffset.UTC).toString();
    StringBuilder text = new StringBuilder(ResultsFile.TITLE).append(date).append("\n\n");
    text.append("- command: `benchmarks/run`\n");
    text.append(ResultsFile.MACHINE).append(machine()).append('\n');
    text.append("- started by Java ").append(Runtime.version()).append("\n\n");
    for (Setting setting : results.settings()) {
      text.append(Picture.link(date, setting)).append("\n\n");
    }
    text.append("## Ratios\n\n").append(MarkdownTables.of(results.thresholds())).append('\n');
    text.append("## ").append(ResultsFile.PAYLOADS).append("\n\n");
    text.append(MarkdownTables.ofSizes(results)).append('\n');
    results.notes().forEach(note -> text.append(note).append('\n'));
    text.append(MarkdownTables.of(results).stripTrailing()).append('\n');
    Path file = file(folder, date);
    Files.writeString(file, text);
    Picture.drawAll(file);
    return file;
  }

  /** The file of tables of a day, such as {@code 2026-11-29}. */
  public static Path file(Path folder, String date) {
    return folder.resolve(date + ".md");
  }

  private static String machine() {
    return System.getProperty("os.name")
        + " "
        + System.getProperty("os.arch")
        + ", "
        + Runtime.getRuntime().availableProcessors()
        + " processors";
  }
}
