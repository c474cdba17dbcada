package com.example;

import com.amazonaws.services.lambda.runtime.events.ConfigEvent;
import com.amazonaws.services.lambda.runtime.events.ConnectEvent;
import com.amazonaws.services.lambda.runtime.events.IoTButtonEvent;
import com.amazonaws.services.lambda.runtime.events.LambdaDestinationEvent;
import com.amazonaws.services.lambda.runtime.events.LexEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.SecretsManagerRotationEvent;

public class Services {
  String config(ConfigEvent event) {
    return event.getConfigRuleName() + event.getResultToken() + event.getEventLeftScope();
  }

  String connect(ConnectEvent event) {
    ConnectEvent.ContactData contact = event.getDetails().getContactData();
    return contact.getChannel()
        + contact.getCustomerEndpoint().getAddress()
        + contact.getAttributes().get("language");
  }

  String button(IoTButtonEvent event) {
    return event.getSerialNumber() + event.getClickType();
  }

  long destination(LambdaDestinationEvent event) {
    LambdaDestinationEvent.RequestContext request = event.getRequestContext();
    int count = request.getApproximateInvokeCount();
    return event.getTimestamp().getMillis() + count + request.getFunctionArn().length();
  }

  String lex(LexEvent event) {
    return event.getCurrentIntent().getName() + event.getCurrentIntent().getSlots().get("Flower");
  }

  String scheduled(ScheduledEvent event) {
    return event.getId() + event.getDetailType() + event.getResources().get(0);
  }

  boolean rotates(SecretsManagerRotationEvent event) {
    return event.getStep().equals("createSecret") && !event.getSecretId().isEmpty();
  }
}
