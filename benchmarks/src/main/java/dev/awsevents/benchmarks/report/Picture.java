package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A picture of how long the contenders take to read each payload in one setting. It lies beside the
 * file of tables.
 */
public final class Picture {
  private final ResultsFile file;
  private final Setting setting;

  private Picture(ResultsFile file, Setting setting) {
    this.file = file;
    this.setting = setting;
  }

  /** Draws a picture for each setting in a file of tables, into the folder of the file. */
  public static void drawAll(Path tables) throws IOException {
    ResultsFile file = ResultsFile.read(tables);
    for (Setting setting : file.results().settings()) {
      Path picture = tables.resolveSibling(fileName(file.date(), setting));
      Files.writeString(picture, new Picture(file, setting).chart().svg());
    }
  }

  /** The Markdown that shows a picture in its file of tables. */
  static String link(String date, Setting setting) {
    return "![%s, %s](%s)".formatted(title(setting), conditions(setting), fileName(date, setting));
  }

  private static String fileName(String date, Setting setting) {
    return date + "-" + setting.fileName() + ".svg";
  }

  private static String title(Setting setting) {
    return setting.mode().isCold()
        ? "Time to read the first event in a fresh JVM"
        : "Time to read an event in a JVM that has warmed up";
  }

  private static String conditions(Setting setting) {
    return setting.jdk() + " with " + setting.mode().description();
  }

  private BarChart chart() {
    List<BarChart.Group> groups = new ArrayList<>();
    for (Payload payload : Payload.values()) {
      List<BarChart.Bar> bars = bars(payload);
      if (!bars.isEmpty()) {
        groups.add(new BarChart.Group(heading(payload), bars));
      }
    }
    // A first event takes most of its time to load classes, whatever the size of the payload. In a
    // warm JVM a payload that is a thousand times as large takes a thousand times as long.
    boolean oneScale = setting.mode().isCold();
    return new BarChart(
        title(setting),
        List.of(
            conditions(setting) + ".",
            "Shorter is better." + (oneScale ? "" : " Each payload has its own scale.")),
        List.of(
            "\"As long\" compares with awsevents. Hollow bars: the JSON is scanned, no event is made.",
            "Measured on " + file.date() + "; " + file.machine() + "."),
        groups,
        oneScale);
  }

  private String heading(Payload payload) {
    OptionalInt size = file.results().size(payload);
    return size.isPresent()
        ? payload.title() + ", " + SignificantDigits.two(size.getAsInt() / 1000.0) + " kB"
        : payload.title();
  }

  private List<BarChart.Bar> bars(Payload payload) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (ContenderName contender : ContenderName.values()) {
      file.results()
          .value(setting, setting.readingTime(), payload, contender)
          .ifPresent(time -> bars.add(bar(payload, contender, time)));
    }
    return bars;
  }

  private BarChart.Bar bar(Payload payload, ContenderName contender, double time) {
    BarChart.Look look =
        contender == ContenderName.OURS
            ? BarChart.Look.OURS
            : contender.makesEvents() ? BarChart.Look.PEER : BarChart.Look.SCAN;
    String text = SignificantDigits.three(time) + " " + setting.readingTime().unit();
    return new BarChart.Bar(contender.title(), time, text + comparison(payload, contender), look);
  }

  /** The time divided by ours, in words; empty for ours itself. */
  private String comparison(Payload payload, ContenderName contender) {
    OptionalDouble ratio =
        file.results()
            .ratio(setting, setting.readingTime(), payload, contender, ContenderName.OURS);
    return contender == ContenderName.OURS || ratio.isEmpty()
        ? ""
        : ", " + SignificantDigits.two(ratio.getAsDouble()) + "× as long";
  }
}
