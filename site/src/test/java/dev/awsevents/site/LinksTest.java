package dev.awsevents.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Readers of the site get where its links promise. */
class LinksTest {
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
  private static final Pattern LISTED = Pattern.compile("^- \\[[^\\]]+\\]\\(([^)]+)\\): \\S");

  private static final Map<String, Document> PAGES = Site.pages();

  @Test
  void theSiteHasAPageOfEachKind() {
    assertThat(PAGES)
        .containsKeys(
            "index.html",
            "types.html",
            "types/SqsEvent.html",
            "types/S3ObjectCreated.html",
            "eventbridge.html",
            "compare/http-requests.html",
            "docs/lambda.html",
            "README.html",
            "CHANGELOG.html",
            "benchmarks.html",
            "search.html",
            "try.html");
  }

  @Test
  void aLinkInsideTheSiteLeadsToAFileAndAnAnchor() {
    Set<String> files = new HashSet<>(Site.files());
    Set<String> errors = new TreeSet<>();
    PAGES.forEach(
        (path, page) ->
            page.select("[href], [src]")
                .forEach(
                    element -> {
                      String link =
                          element.hasAttr("href") ? element.attr("href") : element.attr("src");
                      if (!ADDRESS.matcher(link).matches() && !isThere(files, path, link)) {
                        errors.add(path + ": leads nowhere: " + link);
                      }
                    }));
    assertThat(errors).isEmpty();
  }

  private static boolean isThere(Set<String> files, String path, String link) {
    URI target = URI.create(path).resolve(link);
    String file = target.getPath().isEmpty() ? path : target.getPath();
    String anchor = target.getRawFragment();
    if (anchor == null || !files.contains(file)) {
      return files.contains(file);
    }
    Document page = PAGES.get(file);
    String id = URLDecoder.decode(anchor, StandardCharsets.UTF_8);
    return page != null && page.getElementById(id) != null;
  }

  @Test
  void linksInsideTheSiteAreRelative() {
    List<String> errors = new ArrayList<>();
    PAGES.forEach(
        (path, page) ->
            page.select("[href^=/], [src^=/]").forEach(each -> errors.add(path + ": " + each)));
    assertThat(errors).isEmpty();
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    List<String> errors = new ArrayList<>();
    PAGES.forEach(
        (path, page) ->
            page.select("[src], link[href], form[action]")
                .forEach(
                    element -> {
                      String address =
                          element.attr("src") + element.attr("href") + element.attr("action");
                      if (ADDRESS.matcher(address).matches()) {
                        errors.add(path + ": " + address);
                      }
                    }));
    assertThat(errors).isEmpty();
  }

  @Test
  void anIdentifierIsUniqueOnItsPage() {
    List<String> errors = new ArrayList<>();
    PAGES.forEach(
        (path, page) -> {
          Set<String> seen = new HashSet<>();
          for (Element element : page.select("[id]")) {
            if (!seen.add(element.id())) {
              errors.add(path + ": " + element.id());
            }
          }
        });
    assertThat(errors).isEmpty();
  }

  @Test
  void theListForLanguageModelsNamesPagesThatAreThere() throws IOException {
    Set<String> files = new HashSet<>(Site.files());
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(Site.FOLDER.resolve("llms.txt"))) {
      Matcher entry = LISTED.matcher(line);
      if (entry.find()) {
        listed.add(entry.group(1));
      }
    }
    assertThat(listed).contains("types/SqsEvent.html", "docs/lambda.html");
    assertThat(files).containsAll(listed);
  }
}
