package com.example.orders;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParser;
import com.google.gson.JsonSerializer;
import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;

public final class GsonBridge {
  private static final JsonDeserializer<SqsEvent> READER =
      (json, type, context) -> AwsEvents.read(json.toString(), SqsEvent.class);

  private static final JsonSerializer<SqsEvent> WRITER =
      (event, type, context) -> JsonParser.parseString(AwsEvents.toJson(event));

  public static Gson gson() {
    return new GsonBuilder()
        .registerTypeAdapter(SqsEvent.class, READER)
        .registerTypeAdapter(SqsEvent.class, WRITER)
        .create();
  }
}
