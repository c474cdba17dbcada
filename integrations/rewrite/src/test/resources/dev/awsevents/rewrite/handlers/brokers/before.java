package com.example;

import com.amazonaws.services.lambda.runtime.events.ActiveMQEvent;
import com.amazonaws.services.lambda.runtime.events.KafkaEvent;
import com.amazonaws.services.lambda.runtime.events.RabbitMQEvent;
import java.util.Base64;
import java.util.List;
import java.util.Map;

public class Brokers {
  String kafka(KafkaEvent event) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<KafkaEvent.KafkaEventRecord>> entry :
        event.getRecords().entrySet()) {
      for (KafkaEvent.KafkaEventRecord record : entry.getValue()) {
        byte[] value = Base64.getDecoder().decode(record.getValue());
        int partition = record.getPartition();
        long offset = record.getOffset();
        boolean first = record.getPartition() == record.getOffset();
        text.append(record.getTopic()).append(record.getPartition()).append(record.getTimestamp());
        text.append(new String(value)).append(partition + offset).append(first);
      }
    }
    return text.toString();
  }

  String activeMq(ActiveMQEvent event) {
    ActiveMQEvent.ActiveMQMessage message = event.getMessages().get(0);
    long sent = message.getTimestamp();
    return message.getMessageID() + message.getData() + message.getRedelivered() + sent;
  }

  String rabbitMq(RabbitMQEvent event) {
    RabbitMQEvent.RabbitMessage message = event.getRmqMessagesByQueue().get("q").get(0);
    return message.getData() + message.getBasicProperties().getContentType();
  }
}
