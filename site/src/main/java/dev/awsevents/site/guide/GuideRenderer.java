package dev.awsevents.site.guide;

import dev.awsevents.site.measurement.Measurements;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes HTML of a Markdown file. */
final class GuideRenderer {
  /** The head of the first column; a screen reader should not announce a heading without words. */
  private static final Pattern EMPTY_HEAD = Pattern.compile("<th[^>]*></th>");

  private final GuideLinks links;
  private final Measurements measurements;
  private final ChartHtml charts;

  GuideRenderer(GuideLinks links, Measurements measurements, ChartHtml charts) {
    this.links = links;
    this.measurements = measurements;
    this.charts = charts;
  }

  String html(GuideSource guide) {
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create(), HeadingAnchorExtension.create()))
            .attributeProviderFactory(context -> new Destinations(guide))
            .nodeRendererFactory(context -> new CodeBlocks(context.getWriter()))
            .nodeRendererFactory(
                context -> new Pictures(context.getWriter(), guide, links, measurements, charts))
            .build();
    return EMPTY_HEAD
        .matcher(renderer.render(guide.document()))
        .replaceAll("<td></td>")
        .replace("<table>", "<div class=\"scroll\" tabindex=\"0\"><table>")
        .replace("</table>", "</table></div>");
  }

  /** Leads links to pages of the site. */
  private final class Destinations implements AttributeProvider {
    private final GuideSource guide;

    private Destinations(GuideSource guide) {
      this.guide = guide;
    }

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (node instanceof Link link) {
        attributes.put("href", links.resolve(guide.file(), link.getDestination()));
      }
    }
  }
}
