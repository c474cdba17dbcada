// Generated from Request.schema.json; do not edit.
package com.example.a;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Request}. Not API: its methods change with the schema. */
final class RequestCodec implements Codec<Request> {
  static final RequestCodec INSTANCE = new RequestCodec();

  private static final FieldNames REQUEST = FieldNames.of("requestId", "requestIdAlias",
      "requestIdAlias2", "other", "tags", "labels", "always", "RequestId", "request_id", "OTHER",
      "Tags", "Labels", "Always").expecting("0|7|8 6|12?");

  static {
    Codecs.register(Request.class, INSTANCE);
  }

  private RequestCodec() {}

  @Override
  public Request read(JsonReader in) {
    return in.tryReadNull() ? null : readRequest(in);
  }

  @Override
  public void write(JsonWriter out, Request value) {
    Writer.writeRequest(out, value);
  }

  /** Reads {@link Request}, which must be there. */
  static Request readRequest(JsonReader in) {
    in.beginObject();
    String requestId = null;
    String requestIdAlias = null;
    String requestIdAlias2 = null;
    String other = null;
    List<String> tags = null;
    Map<String, String> labels = null;
    String always = null;
    String requestIdAlias_ = null;
    String requestIdAlias2_ = null;
    String otherAlias = null;
    List<String> tagsAlias = null;
    Map<String, String> labelsAlias = null;
    String alwaysAlias = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(REQUEST, JsonReader.START); field != JsonReader.END;
        field = in.nextField(REQUEST, field)) {
      switch (field) {
        case 0 -> requestId = in.readString();
        case 1 -> requestIdAlias = in.readString();
        case 2 -> requestIdAlias2 = in.readString();
        case 3 -> other = in.readString();
        case 4 -> tags = in.startsArray() ? in.readStrings() : null;
        case 5 -> labels = in.startsObject() ? in.readStringMap() : null;
        case 6 -> always = in.readString();
        case 7 -> requestIdAlias_ = in.readString();
        case 8 -> requestIdAlias2_ = in.readString();
        case 9 -> otherAlias = in.readString();
        case 10 -> tagsAlias = in.startsArray() ? in.readStrings() : null;
        case 11 -> labelsAlias = in.startsObject() ? in.readStringMap() : null;
        case 12 -> alwaysAlias = in.readString();
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, REQUEST, field);
      }
    }
    if (requestId != null && (requestIdAlias_ != null || requestIdAlias2_ != null)) {
      kept = in.keepSpelling(kept, REQUEST, 0, requestId);
    }
    if (requestIdAlias_ != null) {
      kept = in.keepSpelling(kept, REQUEST, 7, requestIdAlias_);
      requestId = requestId == null ? requestIdAlias_ : requestId;
    }
    if (requestIdAlias2_ != null) {
      kept = in.keepSpelling(kept, REQUEST, 8, requestIdAlias2_);
      requestId = requestId == null ? requestIdAlias2_ : requestId;
    }
    if (other != null && (otherAlias != null)) {
      kept = in.keepSpelling(kept, REQUEST, 3, other);
    }
    if (otherAlias != null) {
      kept = in.keepSpelling(kept, REQUEST, 9, otherAlias);
      other = other == null ? otherAlias : other;
    }
    if (tags != null && (tagsAlias != null)) {
      kept = in.keepSpelling(kept, REQUEST, 4, tags);
    }
    if (tagsAlias != null) {
      kept = in.keepSpelling(kept, REQUEST, 10, tagsAlias);
      tags = tags == null ? tagsAlias : tags;
    }
    if (labels != null && (labelsAlias != null)) {
      kept = in.keepSpelling(kept, REQUEST, 5, labels);
    }
    if (labelsAlias != null) {
      kept = in.keepSpelling(kept, REQUEST, 11, labelsAlias);
      labels = labels == null ? labelsAlias : labels;
    }
    if (always != null && (alwaysAlias != null)) {
      kept = in.keepSpelling(kept, REQUEST, 6, always);
    }
    if (alwaysAlias != null) {
      kept = in.keepSpelling(kept, REQUEST, 12, alwaysAlias);
      always = always == null ? alwaysAlias : always;
    }
    return new Request(requestId, requestIdAlias, requestIdAlias2, other, tags, labels, always,
        in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Request}. */
    static void writeRequest(JsonWriter out, Request value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      if (!out.aliases(REQUEST, 0, value.requestId(), unknown, 7, 8)) {
        out.field(REQUEST, 0, value.requestId(), unknown);
      }
      out.field(REQUEST, 1, value.requestIdAlias(), unknown);
      out.field(REQUEST, 2, value.requestIdAlias2(), unknown);
      if (!out.aliases(REQUEST, 3, value.other(), unknown, 9)) {
        out.field(REQUEST, 3, value.other(), unknown);
      }
      if (!out.aliases(REQUEST, 4, value.tags(), unknown, 10)) {
        if (ImmutableList.isAbsent(value.tags())) {
          out.rawField(REQUEST, 4, unknown);
        } else if (!out.tryWriteRaw(REQUEST, 4, value.tags(), unknown)) {
          out.name(REQUEST, 4);
          out.writeStrings(value.tags());
        }
      }
      if (!out.aliases(REQUEST, 5, value.labels(), unknown, 11)) {
        if (ImmutableMap.isAbsent(value.labels())) {
          out.rawField(REQUEST, 5, unknown);
        } else if (!out.tryWriteRaw(REQUEST, 5, value.labels(), unknown)) {
          out.name(REQUEST, 5);
          out.writeStringMap(value.labels());
        }
      }
      if (!out.aliases(REQUEST, 6, value.always(), unknown, 12)) {
        out.fieldOrNull(REQUEST, 6, value.always(), unknown);
      }
      out.endRecord(REQUEST, unknown);
    }
  }
}
