package dev.awsevents.site.type;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import java.util.List;

/** Makes the page of all payloads, by service. */
public final class TypeListPages {
  private final SiteTypes types;

  /** Of types of the library. */
  public TypeListPages(SiteTypes types) {
    this.types = types;
  }

  record ListView(int count, List<ServiceView> services) {}

  record ServiceView(String name, String anchor, List<LineView> types) {}

  record LineView(String name, String path, String kind, String description, int fixtures) {}

  /** The page. */
  public Page page() {
    List<ServiceView> services =
        types.payloads().entrySet().stream()
            .map(
                service ->
                    new ServiceView(
                        service.getKey(),
                        InlineText.anchor(service.getKey()),
                        service.getValue().stream().map(TypeListPages::line).toList()))
            .toList();
    return new Page(
        "types.html",
        "Types",
        "Every payload that AWS Lambda delivers or accepts, by service.",
        Section.TYPES,
        "types",
        new ListView(
            services.stream().mapToInt(service -> service.types().size()).sum(), services));
  }

  private static LineView line(SiteType type) {
    return new LineView(
        type.name(),
        type.path(),
        type.schema().kind(),
        InlineText.html(type.schema().description()),
        Fixtures.names(type.payload().type()).size());
  }
}
