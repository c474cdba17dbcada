package dev.awsevents.site.guide;

import dev.awsevents.site.measurement.Chart;

/** Makes HTML of a chart. */
@FunctionalInterface
public interface ChartHtml {
  String of(Chart chart);
}
