package com.example;

import dev.awsevents.cloudwatch.CloudWatchCompositeAlarmEvent;
import dev.awsevents.cloudwatch.CloudWatchLogsEvent;
import dev.awsevents.cloudwatch.CloudWatchMetricAlarmEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

public class Watch {
  public int logs(CloudWatchLogsEvent event) throws IOException {
    byte[] zipped = event.awslogs().data().toByteArray();
    String text = event.awslogs().data().base64();
    try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes().length + text.length();
    }
  }

  public String metric(CloudWatchMetricAlarmEvent event) {
    CloudWatchMetricAlarmEvent.AlarmData alarm = event.alarmData();
    Instant time = event.time();
    StringBuilder text = new StringBuilder(alarm.state().value().value() + time);
    for (CloudWatchMetricAlarmEvent.MetricQuery metric : alarm.configuration().metrics()) {
      Integer period = metric.metricStat().period();
      text.append(metric.metricStat().metric().namespace()).append(period);
    }
    return text.toString();
  }

  public String composite(CloudWatchCompositeAlarmEvent event) {
    return event.alarmData().configuration().alarmRule()
        + event.alarmData().previousState().reason();
  }
}
