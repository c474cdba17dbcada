package dev.awsevents.site.type;

import dev.awsevents.site.code.Highlighter;
import dev.awsevents.site.snippet.Snippet;
import dev.awsevents.site.type.FieldView.Link;
import dev.awsevents.site.type.FieldView.PartsView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a type shows.
 *
 * @param kind in a few words
 * @param description as HTML
 * @param artifact what one depends on to have the type
 * @param recognition by what it is recognised, as HTML; empty if it is not
 * @param event for the detail of an event, the event around it
 * @param aws pages of AWS
 * @param javadoc its Javadoc, if that was built
 */
record TypeView(
    String name,
    String packageName,
    String kind,
    String service,
    String since,
    String description,
    String artifact,
    List<String> recognition,
    @Nullable EventView event,
    List<Link> aws,
    String schema,
    @Nullable String javadoc,
    PartsView parts,
    List<FixtureView> fixtures,
    List<CodeView> code,
    List<RelatedView> related) {
  boolean recognised() {
    return !recognition.isEmpty();
  }

  boolean manyFixtures() {
    return fixtures.size() > 1;
  }

  int fixtureCount() {
    return fixtures.size();
  }

  /**
   * The event of EventBridge around a detail.
   *
   * @param pattern of a rule, as HTML
   * @param json a whole event, as HTML
   */
  record EventView(List<String> sources, List<String> detailTypes, String pattern, String json) {}

  /**
   * A payload to copy.
   *
   * @param html its JSON with colours
   * @param open whether it is shown at first
   */
  record FixtureView(String name, String html, boolean open) {}

  /** Files that do the same in each language. */
  record CodeView(String title, List<FileView> files) {}

  /** A file to copy. */
  record FileView(String language, String languageId, String name, String html) {
    static FileView of(Snippet snippet) {
      return new FileView(
          snippet.language().label(),
          snippet.language().ending(),
          snippet.file(),
          Highlighter.html(snippet.language().ending(), snippet.text()));
    }
  }

  /** Links that belong together. */
  record RelatedView(String title, List<Link> links) {}
}
