package dev.awsevents.site.snippet;

import dev.awsevents.check.input.PayloadType;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in each language that does the same.
 *
 * @param title what it does, for a heading
 * @param files in the order of {@link Language}
 */
public record Snippets(String title, List<Snippet> files) {
  /** The code on the page of a type. */
  public static List<Snippets> of(PayloadType type) {
    Subject subject = Subject.of(type);
    EventOfDetail event = EventOfDetail.of(type.schema());
    List<Snippet> java = new JavaSnippets(subject, event).all();
    List<Snippet> kotlin = new KotlinSnippets(subject, event).all();
    List<Snippets> all = new ArrayList<>();
    for (int i = 0; i < java.size(); i++) {
      all.add(new Snippets(java.get(i).title(), List.of(java.get(i), kotlin.get(i))));
    }
    BuilderSnippet.of(subject, event)
        .map(built -> new Snippets(BuilderSnippet.TITLE, List.of(built.java(), built.kotlin())))
        .ifPresent(all::add);
    return all;
  }
}
