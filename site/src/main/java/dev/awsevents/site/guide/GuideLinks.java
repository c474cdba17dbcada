package dev.awsevents.site.guide;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the links of a Markdown file lead on the site. */
final class GuideLinks {
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");
  private static final Pattern FIXTURES =
      Pattern.compile("test-fixtures/src/main/resources/fixtures/(?:.*/)?([A-Z]\\w+)/?");
  private static final Map<String, String> REPLACEMENTS =
      Map.of(
          "docs/payloads.md", "types.html",
          "docs/eventbridge-events.md", "eventbridge.html");

  private final String sources;
  private final Set<String> guides;

  /**
   * Links.
   *
   * @param sources address of its files on the web, with a slash at the end
   * @param guides the files that have pages
   */
  GuideLinks(String sources, Set<String> guides) {
    this.sources = sources;
    this.guides = guides;
  }

  /** What a link of a file becomes on its page. */
  String resolve(String file, String destination) {
    if (ADDRESS.matcher(destination).matches() || destination.startsWith("#")) {
      return destination;
    }
    String[] parts = destination.split("#", 2);
    String target = URI.create(file).resolve(parts[0]).toString();
    String anchor = parts.length == 2 ? "#" + parts[1] : "";
    String root = "../".repeat((int) file.chars().filter(letter -> letter == '/').count());
    if (REPLACEMENTS.containsKey(target)) {
      return root + REPLACEMENTS.get(target);
    }
    if (guides.contains(target)) {
      return root + target.replaceFirst("\\.md$", ".html") + anchor;
    }
    Matcher fixtures = FIXTURES.matcher(target);
    if (fixtures.matches()) {
      return root + "types/" + fixtures.group(1) + ".html#section-fixtures";
    }
    if (target.startsWith("schemas/") && target.endsWith(".schema.json")) {
      return root + target;
    }
    return sources + target + anchor;
  }
}
