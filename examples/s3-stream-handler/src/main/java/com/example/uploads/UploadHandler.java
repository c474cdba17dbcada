package com.example.uploads;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.s3.S3Event;
import java.util.ArrayList;
import java.util.List;

/** Reads its event and writes its response by itself: the runtime only passes streams. */
public final class UploadHandler extends EventHandler<S3Event, List<String>> {
  /** The runtime calls this. It loads the codec of the event before the first event comes. */
  public UploadHandler() {
    super(S3Event.class);
  }

  @Override
  protected List<String> handle(S3Event event, Context context) {
    List<String> uploads = new ArrayList<>();
    for (S3Event.S3Record record : event.records()) {
      // Keys come URL-encoded.
      uploads.add(record.s3().bucket().name() + "/" + record.s3().object().urlDecodedKey());
    }
    return uploads;
  }
}
