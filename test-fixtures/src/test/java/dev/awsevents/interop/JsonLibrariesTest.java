package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.orders.GsonBridge;
import com.example.orders.JsonbBridge;
import com.example.orders.MoshiBridge;
import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.Types;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import jakarta.json.bind.Jsonb;
import java.io.IOException;
import java.util.Map;
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
    Gson gson = GsonBridge.gson();

    Work work = gson.fromJson(WRAPPED, Work.class);

    assertEquals(EVENT, work.event);
    assertEquals(JsonParser.parseString(WRAPPED), gson.toJsonTree(work));
    assertEquals(JsonParser.parseString(WRAPPED), JsonParser.parseString(gson.toJson(work)));
  }

  @Test
  void moshiWithABridge() throws IOException {
    Moshi moshi = MoshiBridge.moshi();
    JsonAdapter<Map<String, SqsEvent>> adapter =
        moshi.adapter(Types.newParameterizedType(Map.class, String.class, SqsEvent.class));

    Map<String, SqsEvent> work = adapter.fromJson(WRAPPED);

    assertEquals(Map.of("event", EVENT), work);
    assertEquals(WRAPPED, adapter.toJson(work));
  }

  @Test
  void jsonbWithABridge() throws Exception {
    Jsonb jsonb = JsonbBridge.jsonb();

    Work work = jsonb.fromJson(WRAPPED, Work.class);

    assertEquals(EVENT, work.event);
    assertEquals(WRAPPED, jsonb.toJson(work));
    assertEquals(EVENT, jsonb.fromJson(AwsEvents.toJson(EVENT), SqsEvent.class));
    jsonb.close();
  }
}
