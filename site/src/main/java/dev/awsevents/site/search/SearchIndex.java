package dev.awsevents.site.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.site.guide.GuidePages;
import dev.awsevents.site.guide.GuideSource;
import dev.awsevents.site.type.SiteType;
import java.util.List;

/**
 * What the browser searches, as a script: pages that are opened as files may load scripts, but no
 * data.
 *
 * <pre>{@code
 * awseventsIndex({
 *   services: ["Amazon SQS"],
 *   types: [["SqsEvent", 0, "event", values of the type, its fields]],
 *   guides: [["title", "path", [["heading", "anchor"]]]]
 * })
 * }</pre>
 *
 * {@link FieldIndex} has the form of fields.
 */
public final class SearchIndex {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private SearchIndex() {}

  /** The script. */
  public static String script(List<SiteType> types, List<GuideSource> guides) {
    List<String> services =
        types.stream().map(type -> type.schema().service()).distinct().sorted().toList();
    ObjectNode index = JSON.objectNode();
    ArrayNode serviceList = index.putArray("services");
    services.forEach(serviceList::add);
    ArrayNode typeList = index.putArray("types");
    types.forEach(type -> typeList.add(entry(type, services)));
    ArrayNode guideList = index.putArray("guides");
    guides.forEach(guide -> guideList.add(entry(guide)));
    return "awseventsIndex(" + index + ")\n";
  }

  private static ArrayNode entry(SiteType type, List<String> services) {
    SchemaFile schema = type.schema();
    ArrayNode values = JSON.arrayNode();
    schema.sources().forEach(values::add);
    schema.detailTypes().forEach(values::add);
    return JSON.arrayNode()
        .add(type.name())
        .add(services.indexOf(schema.service()))
        .add(schema.kind())
        .add(values)
        .add(FieldIndex.of(type));
  }

  private static ArrayNode entry(GuideSource guide) {
    ArrayNode headings = JSON.arrayNode();
    GuidePages.headings(guide)
        .forEach(each -> headings.add(JSON.arrayNode().add(each.text()).add(each.anchor())));
    return JSON.arrayNode().add(guide.title()).add(guide.path()).add(headings);
  }
}
