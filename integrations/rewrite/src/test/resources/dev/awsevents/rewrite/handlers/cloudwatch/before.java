package com.example;

import com.amazonaws.services.lambda.runtime.events.CloudWatchCompositeAlarmEvent;
import com.amazonaws.services.lambda.runtime.events.CloudWatchLogsEvent;
import com.amazonaws.services.lambda.runtime.events.CloudWatchMetricAlarmEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

public class Watch {
  public int logs(CloudWatchLogsEvent event) throws IOException {
    byte[] zipped = Base64.getDecoder().decode(event.getAwsLogs().getData());
    String text = event.getAwsLogs().getData();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes().length + text.length();
    }
  }

  public String metric(CloudWatchMetricAlarmEvent event) {
    CloudWatchMetricAlarmEvent.AlarmData alarm = event.getAlarmData();
    Instant time = Instant.parse(event.getTime());
    StringBuilder text = new StringBuilder(alarm.getState().getValue() + time);
    for (CloudWatchMetricAlarmEvent.Metric metric : alarm.getConfiguration().getMetrics()) {
      Integer period = metric.getMetricStat().getPeriod();
      text.append(metric.getMetricStat().getMetric().getNamespace()).append(period);
    }
    return text.toString();
  }

  public String composite(CloudWatchCompositeAlarmEvent event) {
    return event.getAlarmData().getConfiguration().getAlarmRule()
        + event.getAlarmData().getPreviousState().getReason();
  }
}
