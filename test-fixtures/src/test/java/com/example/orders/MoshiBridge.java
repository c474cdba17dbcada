package com.example.orders;

import com.squareup.moshi.FromJson;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import com.squareup.moshi.Moshi;
import com.squareup.moshi.ToJson;
import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import okio.BufferedSink;
import okio.BufferedSource;

public final class MoshiBridge {
  public static Moshi moshi() {
    return new Moshi.Builder().add(new MoshiBridge()).build();
  }

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
