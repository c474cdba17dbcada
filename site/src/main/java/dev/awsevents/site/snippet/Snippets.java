package dev.awsevents.site.snippet;

import dev.awsevents.check.input.PayloadType;
import java.util.List;
import java.util.stream.IntStream;

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
    return IntStream.range(0, java.size())
        .mapToObj(i -> new Snippets(java.get(i).title(), List.of(java.get(i), kotlin.get(i))))
        .toList();
  }
}
