package dev.awsevents.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Horizontal bars in groups, as SVG. The picture has no background, so it fits light and dark
 * pages.
 *
 * <p>GitHub scales pictures down to the width of a telephone, so this one is narrow and its letters
 * are large.
 *
 * @param title what is measured
 * @param subtitle lines below the title: under which conditions
 * @param caption lines at the end
 * @param groups bars that belong together
 * @param oneScale whether bars of different groups can be compared; otherwise the longest of each
 *     group takes all the room
 */
record BarChart(
    String title,
    List<String> subtitle,
    List<String> caption,
    List<Group> groups,
    boolean oneScale) {
  private static final int WIDTH = 600;
  private static final int MARGIN = 8;
  private static final int BARS_LEFT = 228;
  private static final int LONGEST_BAR = 198;
  private static final int BAR_HEIGHT = 12;
  private static final int ROW = 20;
  private static final int HEADING = 30;
  private static final int HEADING_BASE_LINE = 20;
  private static final int TITLE = 34;
  private static final int TITLE_BASE_LINE = 24;
  private static final int GROUP_GAP = 10;
  private static final int NOTE_LINE = 18;

  /** Pixels from the top of a row, or of a line of notes, to the base line of its text. */
  private static final int BASE_LINE = 14;

  /**
   * The colours of GitHub's themes. Each has a contrast of at least 4.5 to its page. The scheme of
   * the root makes the page dark, too, when a browser shows the picture by itself.
   */
  private static final String STYLE =
      """
      :root { color-scheme: light dark }
      text { font: 14px system-ui, -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: #1f2328 }
      .title { font-size: 18px; font-weight: 600 }
      .heading, .ours { font-weight: 600 }
      .note { font-size: 13px; fill: #59636e }
      rect { fill: #6e7781; stroke: #6e7781 }
      rect.ours { fill: #1a7f37; stroke: #1a7f37 }
      rect.scan { fill: none }
      @media (prefers-color-scheme: dark) {
        text { fill: #f0f6fc }
        .note { fill: #9198a1 }
        rect { fill: #9198a1; stroke: #9198a1 }
        rect.ours { fill: #3fb950; stroke: #3fb950 }
        rect.scan { fill: none }
      }
      """;

  /**
   * Bars under a heading.
   *
   * @param heading what the bars have in common
   */
  record Group(String heading, List<Bar> bars) {
    double longest() {
      return bars.stream().mapToDouble(Bar::value).max().orElse(1);
    }
  }

  /**
   * One bar.
   *
   * @param label text before the bar
   * @param value length of the bar, in proportion to the other ones
   * @param text text after the bar
   */
  record Bar(String label, double value, String text, Look look) {}

  /** How bars look. */
  enum Look {
    OURS,
    PEER,
    /** Hollow. */
    SCAN;

    String cssClass() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The picture. Its description lists all bars, for readers who cannot see it. */
  String svg() {
    StringBuilder shapes = new StringBuilder();
    text(shapes, "title", MARGIN, TITLE_BASE_LINE, title);
    int y = notes(shapes, TITLE, subtitle) + GROUP_GAP;
    double longest = groups.stream().mapToDouble(Group::longest).max().orElse(1);
    for (Group group : groups) {
      text(shapes, "heading", MARGIN, y + HEADING_BASE_LINE, group.heading());
      y += HEADING;
      for (Bar bar : group.bars()) {
        bar(shapes, y, bar, oneScale ? longest : group.longest());
        y += ROW;
      }
      y += GROUP_GAP;
    }
    int height = notes(shapes, y, caption) + MARGIN;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-labelledby="title description">
        <title id="title">%s</title>
        <desc id="description">%s</desc>
        <style>
        %s</style>
        %s</svg>
        """
        .formatted(
            WIDTH, height, WIDTH, height, escaped(title), escaped(description()), STYLE, shapes);
  }

  private String description() {
    return String.join(" ", subtitle)
        + groups.stream()
            .map(
                group ->
                    group.bars().stream()
                        .map(bar -> bar.label() + " " + bar.text())
                        .collect(Collectors.joining("; ", " " + group.heading() + ": ", ".")))
            .collect(Collectors.joining())
        + " "
        + String.join(" ", caption);
  }

  /** Writes lines one below the other. Returns where the next line would begin, in pixels. */
  private static int notes(StringBuilder shapes, int top, List<String> lines) {
    int y = top;
    for (String line : lines) {
      text(shapes, "note", MARGIN, y + BASE_LINE, line);
      y += NOTE_LINE;
    }
    return y;
  }

  private static void bar(StringBuilder shapes, int y, Bar bar, double longest) {
    double length = Math.max(1, LONGEST_BAR * bar.value() / longest);
    String look = bar.look().cssClass();
    text(shapes, look, MARGIN, y + BASE_LINE, bar.label());
    shapes.append(
        String.format(
            Locale.ROOT,
            """
            <rect class="%s" x="%d" y="%d" width="%.1f" height="%d"/>
            """,
            look,
            BARS_LEFT,
            y + (ROW - BAR_HEIGHT) / 2,
            length,
            BAR_HEIGHT));
    text(shapes, look, BARS_LEFT + length + 6, y + BASE_LINE, bar.text());
  }

  private static void text(StringBuilder shapes, String look, double x, int y, String text) {
    shapes.append(
        String.format(
            Locale.ROOT,
            """
            <text class="%s" x="%.1f" y="%d">%s</text>
            """,
            look,
            x,
            y,
            escaped(text)));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;");
  }
}
