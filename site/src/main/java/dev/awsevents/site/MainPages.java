package dev.awsevents.site;

import dev.awsevents.site.measurement.Chart;
import dev.awsevents.site.measurement.Measurements;
import dev.awsevents.site.page.InlineText;
import dev.awsevents.site.page.Page;
import dev.awsevents.site.page.Section;
import dev.awsevents.site.type.SiteType;
import dev.awsevents.site.type.SiteTypes;
import java.util.List;
import java.util.Map;

/** The pages that are about the site as a whole. */
final class MainPages {
  private final SiteTypes types;
  private final Measurements measurements;

  MainPages(SiteTypes types, Measurements measurements) {
    this.types = types;
    this.measurements = measurements;
  }

  /** What the first page shows. */
  record StartView(int payloads, int details, List<ServiceView> services, Chart chart) {}

  /** A service that has types. */
  record ServiceView(String name, String anchor) {}

  /** What the page of measurements shows. */
  record ChartsView(String date, List<Chart> charts) {}

  /** A page without content of its own. */
  record Empty() {}

  Page start() {
    Chart all = measurements.last().get(0);
    return new Page(
        "index.html",
        "awsevents",
        "Java types of every payload of AWS Lambda and of the events of AWS services on"
            + " EventBridge: look them up, copy them, paste your own.",
        null,
        "index",
        new StartView(
            count(types.payloads()),
            count(types.details()),
            types.payloads().keySet().stream()
                .map(name -> new ServiceView(name, InlineText.anchor(name)))
                .toList(),
            new Chart(all.title(), all.groups().subList(0, 1))));
  }

  private static int count(Map<String, List<SiteType>> services) {
    return services.values().stream().mapToInt(List::size).sum();
  }

  Page search() {
    return new Page(
        "search.html",
        "Search",
        "Find types, fields, values, services and guides.",
        null,
        "search",
        new Empty());
  }

  Page tryPayload() {
    return new Page(
        "try.html",
        "Paste a payload",
        "Find out what a payload is, what the types do not know of it, and how a test builds it.",
        Section.TRY,
        "try",
        new TryView(payloads()));
  }

  /** What the page to paste payloads shows: the types of payloads. */
  record TryView(List<String> types) {}

  private List<String> payloads() {
    return types.payloads().values().stream()
        .flatMap(List::stream)
        .map(SiteType::name)
        .sorted()
        .toList();
  }

  Page measurements() {
    return new Page(
        "benchmarks.html",
        "Speed",
        "How long reading and writing take, beside other libraries.",
        Section.MEASUREMENTS,
        "benchmarks",
        new ChartsView(measurements.lastDate(), measurements.last()));
  }
}
