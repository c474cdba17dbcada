package dev.awsevents.benchmarks.report;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Horizontal bars per payload and contender, as SVG: how many times faster than a base. */
public final class BarChart {
  private static final int LABELS = 330;
  private static final int WIDTH = 940;
  private static final int BAR = 18;
  private static final int GAP = 14;
  private static final int TOP = 48;

  private final Results results;
  private final String setting;
  private final Metric metric;
  private final StringBuilder shapes = new StringBuilder();
  private int y = TOP;

  private BarChart(Results results, String setting, Metric metric) {
    this.results = results;
    this.setting = setting;
    this.metric = metric;
  }

  /**
   * Draws.
   *
   * @param base the contender whose bar has the length 1
   */
  public static String of(
      Results results,
      String setting,
      Metric metric,
      ContenderName base,
      List<ContenderName> contenders,
      List<Payload> payloads) {
    return new BarChart(results, setting, metric).draw(base, contenders, payloads);
  }

  private String draw(ContenderName base, List<ContenderName> contenders, List<Payload> payloads) {
    double longest =
        payloads.stream()
            .flatMap(p -> contenders.stream().map(c -> speed(p, base, c)))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .max()
            .orElse(1);
    for (Payload payload : payloads) {
      for (ContenderName contender : contenders) {
        OptionalDouble speed = speed(payload, base, contender);
        if (speed.isPresent()) {
          bar(payload + ", " + contender.title(), speed.getAsDouble(), longest, contender);
        }
      }
      y += GAP;
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">
        <rect width="100%%" height="100%%" fill="white"/>
        <text x="16" y="28" font-size="15">%s, %s: times as fast as %s</text>
        %s</svg>
        """
        .formatted(WIDTH, y, setting, metric.title().replaceAll(",.*", ""), base.title(), shapes);
  }

  private OptionalDouble speed(Payload payload, ContenderName base, ContenderName contender) {
    return results.ratio(setting, metric, payload, base, contender);
  }

  private void bar(String label, double value, double longest, ContenderName contender) {
    double length = Math.max(1, (WIDTH - LABELS - 80) * value / longest);
    String color = contender == ContenderName.OURS ? "#1a7f37" : "#8c959f";
    shapes.append(
        String.format(
            Locale.ROOT,
            """
            <text x="%d" y="%d" text-anchor="end">%s</text>
            <rect x="%d" y="%d" width="%.1f" height="%d" fill="%s"/>
            <text x="%.1f" y="%d">%sx</text>
            """,
            LABELS - 8,
            y + 13,
            label,
            LABELS,
            y,
            length,
            BAR - 4,
            color,
            LABELS + length + 6,
            y + 13,
            MarkdownTables.number(value)));
    y += BAR;
  }
}
