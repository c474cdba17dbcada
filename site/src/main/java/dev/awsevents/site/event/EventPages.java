package dev.awsevents.site.event;

import dev.awsevents.conformance.SchemaFile;
import dev.awsevents.rules.Rules;
import dev.awsevents.site.code.Highlighter;
import dev.awsevents.site.code.PrettyJson;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import dev.awsevents.site.type.SiteType;
import dev.awsevents.site.type.SiteTypes;
import java.util.List;

/** Makes the page of all EventBridge events. */
public final class EventPages {
  private final SiteTypes types;

  /** Of types of the library. */
  public EventPages(SiteTypes types) {
    this.types = types;
  }

  record ListView(int typeCount, long detailTypeCount, List<ServiceView> services) {}

  record ServiceView(String name, String anchor, List<EventView> events) {}

  record EventView(
      String name,
      String path,
      String description,
      List<String> sources,
      List<String> detailTypes,
      String pattern) {}

  /** The page. */
  public Page page() {
    List<ServiceView> services =
        types.details().entrySet().stream()
            .map(
                service ->
                    new ServiceView(
                        service.getKey(),
                        InlineText.anchor(service.getKey()),
                        service.getValue().stream().map(EventPages::view).toList()))
            .toList();
    long detailTypes =
        services.stream()
            .flatMap(service -> service.events().stream())
            .mapToLong(event -> event.detailTypes().size())
            .sum();
    int count = services.stream().mapToInt(service -> service.events().size()).sum();
    return new Page(
        "eventbridge.html",
        "EventBridge events",
        "The events of AWS services on an event bus, with their patterns.",
        Section.EVENTS,
        "eventbridge",
        new ListView(count, detailTypes, services));
  }

  private static EventView view(SiteType type) {
    SchemaFile schema = type.schema();
    String pattern = Rules.pattern(type.payload().type()).toJson();
    return new EventView(
        type.name(),
        type.path(),
        InlineText.html(schema.description()),
        schema.sources(),
        schema.detailTypes(),
        Highlighter.html("json", PrettyJson.of(pattern)));
  }
}
