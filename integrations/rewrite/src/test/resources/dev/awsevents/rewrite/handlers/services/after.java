package com.example;

import dev.awsevents.config.ConfigRuleEvent;
import dev.awsevents.connect.ConnectContactFlowEvent;
import dev.awsevents.destination.LambdaDestinationEvent;
import dev.awsevents.eventbridge.ScheduledEvent;
import dev.awsevents.iot.IoTButtonEvent;
import dev.awsevents.lex.LexEvent;
import dev.awsevents.secretsmanager.SecretsManagerRotationEvent;

public class Services {
  String config(ConfigRuleEvent event) {
    return event.configRuleName() + event.resultToken() + event.eventLeftScope();
  }

  String connect(ConnectContactFlowEvent event) {
    ConnectContactFlowEvent.ContactData contact = event.details().contactData();
    return contact.channel().value()
        + contact.customerEndpoint().address()
        + contact.attributes().get("language");
  }

  String button(IoTButtonEvent event) {
    return event.serialNumber() + event.clickType().value();
  }

  long destination(LambdaDestinationEvent event) {
    LambdaDestinationEvent.RequestContext request = event.requestContext();
    int count = request.approximateInvokeCount();
    return event.timestamp().toEpochMilli() + count + request.functionArn().length();
  }

  String lex(LexEvent event) {
    return event.currentIntent().name() + event.currentIntent().slots().get("Flower");
  }

  String scheduled(ScheduledEvent event) {
    return event.id() + event.detailType() + event.resources().get(0);
  }

  boolean rotates(SecretsManagerRotationEvent event) {
    return event.step().value().equals("createSecret") && !event.secretId().isEmpty();
  }
}
