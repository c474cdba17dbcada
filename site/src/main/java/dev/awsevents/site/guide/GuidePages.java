package dev.awsevents.site.guide;

import dev.awsevents.site.measurement.Measurements;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Makes the pages of guides, and the page that lists them. */
public final class GuidePages {
  private final List<GuideSource> guides;
  private final String sources;
  private final GuideRenderer renderer;

  /**
   * Of all guides.
   *
   * @param sources address of the repository's files on the web, with a slash at the end
   */
  public GuidePages(
      List<GuideSource> guides, String sources, Measurements measurements, ChartHtml charts) {
    this.guides = guides;
    this.sources = sources;
    GuideLinks links =
        new GuideLinks(sources, guides.stream().map(GuideSource::file).collect(Collectors.toSet()));
    this.renderer = new GuideRenderer(links, measurements, charts);
  }

  /** What the page of a guide shows. */
  record GuideView(String html, List<HeadingView> headings, String source) {
    boolean hasHeadings() {
      return headings.size() > 1;
    }
  }

  /** A heading, for the list at the top of the page and for the search. */
  public record HeadingView(String text, String anchor) {}

  /** What the list of guides shows. */
  record ListView(List<GroupView> groups) {}

  /** Guides that belong together. */
  record GroupView(String title, List<LineView> guides) {}

  /** A line of the list. */
  record LineView(String title, String path, String description) {}

  /** The page of a guide. */
  public Page page(GuideSource guide) {
    return new Page(
        guide.path(),
        guide.title(),
        guide.description(),
        guide.file().startsWith("benchmarks/") ? Section.MEASUREMENTS : Section.GUIDES,
        "guide",
        new GuideView(renderer.html(guide), headings(guide), sources + guide.file()));
  }

  /** The headings of a guide below its title. */
  public static List<HeadingView> headings(GuideSource guide) {
    IdGenerator ids = IdGenerator.builder().build();
    List<HeadingView> headings = new ArrayList<>();
    for (Node node = guide.document().getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        String text = GuideSource.words(heading);
        String anchor = ids.generateId(text);
        if (heading.getLevel() == 2) {
          headings.add(new HeadingView(text, anchor));
        }
      }
    }
    return headings;
  }

  /** The page that lists all guides, in the order in which the README names them. */
  public Page list() {
    return new Page(
        "guides.html",
        "Guides",
        "How to read, write, test and run functions with awsevents.",
        Section.GUIDES,
        "guides",
        new ListView(
            List.of(
                new GroupView("Using the library", lines(true)),
                new GroupView("The project", lines(false)))));
  }

  private List<LineView> lines(boolean use) {
    String readme =
        guides.stream()
            .filter(guide -> guide.file().equals("README.md"))
            .map(GuideSource::text)
            .findFirst()
            .orElse("");
    int more = readme.indexOf("## More");
    return guides.stream()
        .filter(guide -> isForUse(guide) == use)
        .sorted(Comparator.comparingInt(guide -> place(readme, more, guide)))
        .map(
            guide ->
                new LineView(guide.title(), guide.path(), InlineText.escaped(guide.description())))
        .toList();
  }

  private static boolean isForUse(GuideSource guide) {
    return guide.file().equals("README.md")
        || (guide.file().startsWith("docs/") && !guide.file().equals("docs/architecture.md"));
  }

  private static int place(String readme, int more, GuideSource guide) {
    int place = readme.indexOf("(" + guide.file() + ")", more);
    return guide.file().equals("README.md") ? -1 : place < 0 ? Integer.MAX_VALUE : place;
  }
}
