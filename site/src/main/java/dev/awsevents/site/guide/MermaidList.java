package dev.awsevents.site.guide;

import dev.awsevents.site.page.InlineText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A flowchart of Mermaid as a list of its arrows. GitHub draws these charts by a script of several
 * megabytes, which no page of the site should load.
 */
final class MermaidList {
  private static final Pattern NODE = Pattern.compile("^\\s*(\\w+)(?:\\[\"([^\"]*)\"\\])?\\s*");
  private static final Pattern ARROW =
      Pattern.compile("^(?:-->|-\\.->|--)(?:\\|\"?([^|\"]*)\"?\\|)?|^-\\. \"([^\"]*)\" \\.->");

  private MermaidList() {}

  static String html(String chart) {
    Map<String, String> labels = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder("<ul class=\"arrows\">\n");
    chart
        .lines()
        .filter(line -> !line.startsWith("flowchart"))
        .forEach(line -> arrow(line, labels, list));
    return list.append("</ul>\n").toString();
  }

  private static void arrow(String line, Map<String, String> labels, StringBuilder list) {
    String rest = line;
    String from = null;
    String words = "";
    while (true) {
      Matcher node = NODE.matcher(rest);
      if (!node.find()) {
        return;
      }
      String label = node.group(2);
      if (label != null) {
        labels.put(node.group(1), label);
      }
      String to = labels.getOrDefault(node.group(1), node.group(1));
      if (from != null) {
        list.append("<li>").append(text(from)).append(" <span aria-hidden=\"true\">→</span> ");
        list.append(words.isEmpty() ? "" : "<em>" + text(words) + "</em> ");
        list.append(text(to)).append("</li>\n");
      }
      rest = rest.substring(node.end());
      Matcher arrow = ARROW.matcher(rest);
      if (!arrow.find()) {
        return;
      }
      words =
          arrow.group(1) != null ? arrow.group(1) : arrow.group(2) != null ? arrow.group(2) : "";
      from = to;
      rest = rest.substring(arrow.end());
    }
  }

  private static String text(String label) {
    return InlineText.escaped(label.replace("<br/>", ", "));
  }
}
