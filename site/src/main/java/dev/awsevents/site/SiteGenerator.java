package dev.awsevents.site;

import dev.awsevents.site.compare.ComparisonPages;
import dev.awsevents.site.event.EventPages;
import dev.awsevents.site.guide.GuidePages;
import dev.awsevents.site.guide.GuideSource;
import dev.awsevents.site.guide.GuideSources;
import dev.awsevents.site.measurement.Measurements;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.PageWriter;
import dev.awsevents.site.search.SearchIndex;
import dev.awsevents.site.type.Javadoc;
import dev.awsevents.site.type.RelatedPages;
import dev.awsevents.site.type.RelatedPages.Mention;
import dev.awsevents.site.type.SiteTypes;
import dev.awsevents.site.type.TypeListPages;
import dev.awsevents.site.type.TypePages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the whole site: {@code SiteGenerator <repository> <folder> <version>}. */
public final class SiteGenerator {
  /** Where files of the repository are on the web. */
  private static final String SOURCES = "https://github.com/awsevents/awsevents/blob/main/";

  private final Path repository;
  private final PageWriter writer;
  private final SiteFiles files;
  private final SiteTypes types = SiteTypes.load();
  private final Measurements measurements;

  private SiteGenerator(Path repository, Path folder, String version) {
    this.repository = repository;
    this.writer = new PageWriter(folder, version);
    this.files = new SiteFiles(repository, folder);
    this.measurements = new Measurements(repository);
  }

  /** Writes the site into a folder, which it empties first. */
  public static void main(String[] arguments) {
    new SiteGenerator(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]).write();
  }

  private void write() {
    files.empty();
    List<GuideSource> guides = GuideSources.below(repository);
    ComparisonPages comparisons =
        new ComparisonPages(types, repository.resolve("site/src/main/comparisons"));
    Javadoc javadoc = new Javadoc(repository);
    List<Page> pages = new ArrayList<>();
    GuidePages guidePages =
        new GuidePages(guides, SOURCES, measurements, chart -> writer.part("chart", chart));
    guides.forEach(guide -> pages.add(guidePages.page(guide)));
    pages.add(guidePages.list());
    pages.addAll(comparisons.pages());
    pages.add(new TypeListPages(types).page());
    pages.add(new EventPages(types).page());
    pages.addAll(mainPages());
    TypePages typePages =
        new TypePages(
            types, new RelatedPages(types, mentions(guides), comparisons.mentions()), javadoc);
    types.all().forEach(type -> pages.add(typePages.page(type)));
    pages.forEach(writer::write);

    writer.write("assets/search-index.js", SearchIndex.script(types.all(), guides));
    writer.write(
        "llms.txt",
        LanguageModelList.text(guides, comparisons.pages(), types.payloads(), types.details()));
    files.copyAssets();
    files.copySchemas(types.all());
    javadoc.folders().forEach((name, folder) -> files.copy(folder, "javadoc/" + name));
  }

  private List<Page> mainPages() {
    MainPages main = new MainPages(types, measurements);
    return List.of(main.start(), main.search(), main.tryPayload(), main.measurements());
  }

  private static List<Mention> mentions(List<GuideSource> guides) {
    return guides.stream()
        .filter(guide -> guide.file().startsWith("docs/"))
        .map(guide -> new Mention(guide.title(), guide.path(), guide.text()))
        .toList();
  }
}
