package dev.awsevents.site.type;

import dev.awsevents.site.type.FieldView.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that the facts of a schema come from. */
final class Sources {
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((https://[^)]+)\\)");

  private Sources() {}

  /** The links in the comment of a schema, without the words between them. */
  static List<Link> of(String comment) {
    List<Link> links = new ArrayList<>();
    Matcher link = LINK.matcher(comment);
    while (link.find()) {
      links.add(new Link(link.group(1), link.group(2)));
    }
    return links;
  }
}
