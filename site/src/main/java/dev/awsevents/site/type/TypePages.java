package dev.awsevents.site.type;

import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.rules.Rules;
import dev.awsevents.site.code.Highlighter;
import dev.awsevents.site.code.PrettyJson;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import dev.awsevents.site.snippet.EventOfDetail;
import dev.awsevents.site.snippet.Snippets;
import dev.awsevents.site.type.TypeView.CodeView;
import dev.awsevents.site.type.TypeView.EventView;
import dev.awsevents.site.type.TypeView.FileView;
import dev.awsevents.site.type.TypeView.FixtureView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the page of each type. */
public final class TypePages {
  private final SiteTypes types;
  private final RelatedPages related;
  private final Javadoc javadoc;

  /** For all types. */
  public TypePages(SiteTypes types, RelatedPages related, Javadoc javadoc) {
    this.types = types;
    this.related = related;
    this.javadoc = javadoc;
  }

  /** The page of a type. */
  public Page page(SiteType type) {
    SchemaFile schema = type.schema();
    return new Page(
        type.path(),
        type.name(),
        schema.description(),
        schema.isDetail() ? Section.EVENTS : Section.TYPES,
        "type",
        view(type));
  }

  private TypeView view(SiteType type) {
    SchemaFile schema = type.schema();
    return new TypeView(
        type.name(),
        type.payload().type().getPackageName(),
        Kinds.words(schema.kind()),
        schema.service(),
        schema.since(),
        InlineText.html(schema.description()),
        artifact(type),
        Recognition.of(schema.json()).stream().map(InlineText::html).toList(),
        schema.isDetail() ? event(type) : null,
        Sources.of(schema.json().path("$comment").asText()),
        "../schemas/" + schema.path(),
        javadoc.link(artifact(type), type.payload().type()),
        FieldViews.of(type, types),
        fixtures(type),
        Snippets.of(type.payload()).stream()
            .map(
                code ->
                    new CodeView(code.title(), code.files().stream().map(FileView::of).toList()))
            .toList(),
        related.of(type));
  }

  private static String artifact(SiteType type) {
    return type.isOfEventBridge() ? "awsevents-eventbridge" : "awsevents";
  }

  private static @Nullable EventView event(SiteType type) {
    EventOfDetail event = EventOfDetail.of(type.schema());
    Class<?> detail = type.payload().type();
    return new EventView(
        event.sources(),
        event.detailTypes(),
        Highlighter.html("json", PrettyJson.of(Rules.pattern(detail).toJson())),
        Highlighter.html("json", PrettyJson.of(event.json(detail))));
  }

  private static List<FixtureView> fixtures(SiteType type) {
    Class<?> payload = type.payload().type();
    return Fixtures.names(payload).stream()
        .sorted((one, other) -> Boolean.compare(other.equals("default"), one.equals("default")))
        .map(name -> new FixtureView(name, html(payload, name), name.equals("default")))
        .toList();
  }

  private static String html(Class<?> payload, String name) {
    String json = new String(Fixtures.json(payload, name), StandardCharsets.UTF_8);
    return Highlighter.html("json", json.strip());
  }
}
