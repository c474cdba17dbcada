package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParser;
import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import com.squareup.moshi.Types;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
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
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okio.BufferedSink;
import okio.BufferedSource;
import org.junit.jupiter.api.Test;

/** The bridges of docs/jackson.md to libraries that do not know the types of awsevents. */
class JsonLibrariesTest {
  private static final SqsEvent EVENT = Fixtures.load(SqsEvent.class);
  private static final String WRAPPED = "{\"event\":" + AwsEvents.toJson(EVENT) + "}";

  /** A class of a user with a generated type in it. */
  public static final class Work {
    public SqsEvent event;
  }

  @Test
  void gsonWithABridge() {
    Gson gson =
        new GsonBuilder()
            .registerTypeAdapter(
                SqsEvent.class,
                (com.google.gson.JsonDeserializer<SqsEvent>)
                    (json, type, context) -> AwsEvents.read(json.toString(), SqsEvent.class))
            .registerTypeAdapter(
                SqsEvent.class,
                (com.google.gson.JsonSerializer<SqsEvent>)
                    (event, type, context) -> JsonParser.parseString(AwsEvents.toJson(event)))
            .create();

    Work work = gson.fromJson(WRAPPED, Work.class);

    assertEquals(EVENT, work.event);
    assertEquals(JsonParser.parseString(WRAPPED), gson.toJsonTree(work));
    assertEquals(JsonParser.parseString(WRAPPED), JsonParser.parseString(gson.toJson(work)));
  }

  @Test
  void moshiWithABridge() throws IOException {
    Moshi moshi = new Moshi.Builder().add(new SqsEventAdapter()).build();
    JsonAdapter<Map<String, SqsEvent>> adapter =
        moshi.adapter(Types.newParameterizedType(Map.class, String.class, SqsEvent.class));

    Map<String, SqsEvent> work = adapter.fromJson(WRAPPED);

    assertEquals(Map.of("event", EVENT), work);
    assertEquals(WRAPPED, adapter.toJson(work));
  }

  static final class SqsEventAdapter {
    @FromJson
    SqsEvent read(JsonReader in) throws IOException {
      try (BufferedSource json = in.nextSource()) {
        return AwsEvents.read(json.readUtf8(), SqsEvent.class);
      }
    }

    @ToJson
    void write(JsonWriter out, SqsEvent event) throws IOException {
      try (BufferedSink json = out.valueSink()) {
        json.writeUtf8(AwsEvents.toJson(event));
      }
    }
  }

  @Test
  void jsonbWithABridge() throws Exception {
    JsonbConfig config =
        new JsonbConfig()
            .withDeserializers(new SqsEventReader())
            .withSerializers(new SqsEventWriter());
    Jsonb jsonb = JsonbBuilder.create(config);

    Work work = jsonb.fromJson(WRAPPED, Work.class);

    assertEquals(EVENT, work.event);
    assertEquals(WRAPPED, jsonb.toJson(work));
    assertEquals(EVENT, jsonb.fromJson(AwsEvents.toJson(EVENT), SqsEvent.class));
    jsonb.close();
  }

  static final class SqsEventReader implements JsonbDeserializer<SqsEvent> {
    @Override
    public SqsEvent deserialize(
        jakarta.json.stream.JsonParser in, DeserializationContext context, Type type) {
      return AwsEvents.read(in.getObject().toString(), SqsEvent.class);
    }
  }

  static final class SqsEventWriter implements JsonbSerializer<SqsEvent> {
    @Override
    public void serialize(SqsEvent event, JsonGenerator out, SerializationContext context) {
      out.write(Json.createReader(new StringReader(AwsEvents.toJson(event))).readObject());
    }
  }

  /** The page does not have the qualified names that this class needs. */
  @Test
  void thePageShowsTheseBridges() throws IOException {
    String test =
        normalized(
            Files.readString(
                Path.of("src/test/java/dev/awsevents/interop/JsonLibrariesTest.java")));
    String page = Files.readString(Path.of("../docs/jackson.md"));
    String section = page.substring(page.indexOf("## Gson"));
    var blocks =
        Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
            .matcher(section)
            .results()
            .map(block -> block.group(1))
            .collect(Collectors.toList());

    assertEquals(3, blocks.size());
    for (String block : blocks) {
      assertTrue(test.contains(normalized(block)), block);
    }
    assertFalse(test.isEmpty());
  }

  private static String normalized(String code) {
    return code.replace("com.google.gson.JsonD", "JsonD")
        .replace("com.google.gson.JsonS", "JsonS")
        .replace("jakarta.json.stream.JsonP", "JsonP")
        .replaceAll("\\s+", "");
  }
}
