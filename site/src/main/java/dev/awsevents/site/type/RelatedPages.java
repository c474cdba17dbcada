package dev.awsevents.site.type;

import dev.awsevents.site.type.FieldView.Link;
import dev.awsevents.site.type.TypeView.RelatedView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which other pages have to do with a type.
 *
 * @param types all types
 * @param guides pages whose text may name the type
 * @param comparisons pages that show it beside others
 */
public record RelatedPages(SiteTypes types, List<Mention> guides, List<Mention> comparisons) {
  /** The responses to a request or to a batch have its name with another ending. */
  private static final Pattern ANSWER = Pattern.compile("(Batch|Streaming)?Response");

  private static final int MOST_PAGES = 6;

  private static final Pattern ASKS = Pattern.compile("(Event|Request)$");

  /**
   * A page that names types.
   *
   * @param path below the folder of the site
   * @param text all that it says
   */
  public record Mention(String title, String path, String text) {
    /** How often it names a type. */
    long count(SiteType type) {
      return Pattern.compile("\\b" + type.name() + "\\b").matcher(text).results().count();
    }
  }

  List<RelatedView> of(SiteType type) {
    List<RelatedView> related = new ArrayList<>();
    addTypes(related, "Answered by", other -> answers(other, type));
    addTypes(related, "Answers", other -> answers(type, other));
    addTypes(related, "Part of", other -> uses(other, type));
    addPages(related, "Side by side", comparisons, type);
    addPages(related, "Guides", guides, type);
    return related;
  }

  private static boolean answers(SiteType response, SiteType event) {
    if (!response.schema().kind().equals("response") || !event.schema().kind().equals("event")) {
      return false;
    }
    String stem = ASKS.matcher(event.name()).replaceFirst("");
    return response.name().startsWith(stem)
        && ANSWER.matcher(response.name().substring(stem.length())).matches();
  }

  private static boolean uses(SiteType whole, SiteType part) {
    return !whole.equals(part)
        && whole.schema().json().findValuesAsText("$ref").stream()
            .anyMatch(
                reference -> reference.matches("(.*/)?" + part.name() + "\\.schema\\.json.*"));
  }

  private void addTypes(List<RelatedView> related, String title, Predicate<SiteType> test) {
    add(
        related,
        title,
        types.all().stream()
            .filter(test)
            .map(other -> new Link(other.name(), other.name() + ".html"))
            .toList());
  }

  private static void addPages(
      List<RelatedView> related, String title, List<Mention> pages, SiteType type) {
    add(
        related,
        title,
        pages.stream()
            .filter(page -> page.count(type) > 0)
            .sorted(Comparator.comparingLong((Mention page) -> -page.count(type)))
            .limit(MOST_PAGES)
            .map(page -> new Link(page.title(), "../" + page.path()))
            .toList());
  }

  private static void add(List<RelatedView> related, String title, List<Link> links) {
    if (!links.isEmpty()) {
      related.add(new RelatedView(title, links));
    }
  }
}
