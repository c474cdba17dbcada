package dev.awsevents.site;

import dev.awsevents.site.guide.GuideSource;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.type.SiteType;
import java.util.List;
import java.util.Map;

/** The file {@code llms.txt}: all pages with a sentence about each (https://llmstxt.org). */
final class LanguageModelList {
  private LanguageModelList() {}

  static String text(
      List<GuideSource> guides,
      List<Page> comparisons,
      Map<String, List<SiteType>> payloads,
      Map<String, List<SiteType>> details) {
    StringBuilder text =
        new StringBuilder(
            """
            # awsevents

            > Immutable, typed Java models of every payload that AWS Lambda delivers or accepts, and of the
            > events of AWS services on EventBridge. Generated from JSON Schemas; read and written without
            > reflection; Java 17 or later.

            ## Guides

            """);
    guides.forEach(guide -> line(text, guide.title(), guide.path(), guide.description()));
    text.append("\n## Side by side\n\n");
    comparisons.forEach(page -> line(text, page.title(), page.path(), page.description()));
    types(text, payloads, "");
    types(text, details, "EventBridge: ");
    return text.toString();
  }

  private static void types(
      StringBuilder text, Map<String, List<SiteType>> services, String heading) {
    services.forEach(
        (service, types) -> {
          text.append("\n## ").append(heading).append(service).append("\n\n");
          types.forEach(type -> line(text, type.name(), type.path(), type.schema().description()));
        });
  }

  private static void line(StringBuilder text, String title, String path, String description) {
    text.append("- [").append(title).append("](").append(path).append("): ");
    text.append(description.replace('\n', ' ')).append('\n');
  }
}
