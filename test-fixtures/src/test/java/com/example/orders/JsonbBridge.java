package com.example.orders;

import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;
import jakarta.json.Json;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.bind.serializer.JsonbSerializer;
import jakarta.json.bind.serializer.SerializationContext;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonParser;
import java.io.StringReader;
import java.lang.reflect.Type;

public final class JsonbBridge {
  public static Jsonb jsonb() {
    JsonbConfig config =
        new JsonbConfig().withDeserializers(new Reader()).withSerializers(new Writer());
    return JsonbBuilder.create(config);
  }

  static final class Reader implements JsonbDeserializer<SqsEvent> {
    @Override
    public SqsEvent deserialize(JsonParser in, DeserializationContext context, Type type) {
      return AwsEvents.read(in.getObject().toString(), SqsEvent.class);
    }
  }

  static final class Writer implements JsonbSerializer<SqsEvent> {
    @Override
    public void serialize(SqsEvent event, JsonGenerator out, SerializationContext context) {
      out.write(Json.createReader(new StringReader(AwsEvents.toJson(event))).readObject());
    }
  }
}
