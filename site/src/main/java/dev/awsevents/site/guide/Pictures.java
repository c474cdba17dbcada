package dev.awsevents.site.guide;

import dev.awsevents.site.measurement.Chart;
import dev.awsevents.site.measurement.Measurements;
import dev.awsevents.site.page.InlineText;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Draws the pictures of measurements for the themes of the site. */
final class Pictures implements NodeRenderer {
  private final HtmlWriter html;
  private final GuideSource guide;
  private final GuideLinks links;
  private final Measurements measurements;
  private final ChartHtml charts;

  Pictures(
      HtmlWriter html,
      GuideSource guide,
      GuideLinks links,
      Measurements measurements,
      ChartHtml charts) {
    this.html = html;
    this.guide = guide;
    this.links = links;
    this.measurements = measurements;
    this.charts = charts;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class);
  }

  @Override
  public void render(Node node) {
    Image image = (Image) node;
    String title = GuideSource.words(image);
    String picture = URI.create(guide.file()).resolve(image.getDestination()).toString();
    Optional<Chart> chart = measurements.chart(picture, title);
    if (chart.isPresent()) {
      html.raw("</p>" + charts.of(chart.get()) + "<p>");
    } else {
      String href = links.resolve(guide.file(), image.getDestination());
      html.raw(
          "<a href=\"" + InlineText.escaped(href) + "\">" + InlineText.escaped(title) + "</a>");
    }
  }
}
