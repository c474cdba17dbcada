package com.example;

import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.mq.ActiveMqEvent;
import dev.awsevents.mq.RabbitMqEvent;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Brokers {
  String kafka(KafkaMskEvent event) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<KafkaMskEvent.KafkaRecord>> entry :
        event.records().entrySet()) {
      for (KafkaMskEvent.KafkaRecord record : entry.getValue()) {
        byte[] value = record.value().toByteArray();
        int partition = record.partition();
        long offset = record.offset();
        boolean first = record.partition().intValue() == record.offset().longValue();
        text.append(record.topic()).append(record.partition().intValue()).append(record.timestamp().toEpochMilli());
        text.append(new String(value)).append(partition + offset).append(first);
      }
    }
    return text.toString();
  }

  String activeMq(ActiveMqEvent event) {
    ActiveMqEvent.Message message = event.messages().get(0);
    long sent = message.timestamp().toEpochMilli();
    return message.messageId() + message.data().base64() + Objects.requireNonNullElse(message.redelivered(), false) + sent;
  }

  String rabbitMq(RabbitMqEvent event) {
    RabbitMqEvent.Message message = event.rmqMessagesByQueue().get("q").get(0);
    return message.data().base64() + message.basicProperties().contentType();
  }
}
