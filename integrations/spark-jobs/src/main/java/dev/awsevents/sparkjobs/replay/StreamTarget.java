package dev.awsevents.sparkjobs.replay;

import java.util.List;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequest;
import software.amazon.awssdk.services.kinesis.model.PutRecordsRequestEntry;

/** A stream: each event is the data of a record. */
final class StreamTarget implements Target {
  private static final int MAX_KEY = 256;

  private final KinesisClient client =
      KinesisClient.builder().overrideConfiguration(Sender.ONCE).build();
  private final String stream;
  private final String keyAt;

  StreamTarget(String stream, String keyAt) {
    this.stream = stream;
    this.keyAt = keyAt;
  }

  @Override
  public int maxEvents() {
    return 500;
  }

  @Override
  public int maxBytes() {
    return 5 * 1024 * 1024;
  }

  @Override
  public int maxEventBytes() {
    return 1024 * 1024 - MAX_KEY;
  }

  @Override
  public List<Outcome> send(List<Event> events) {
    PutRecordsRequest.Builder request =
        PutRecordsRequest.builder().records(events.stream().map(this::entry).toList());
    // An ARN is what a stream of another account needs.
    if (stream.startsWith("arn:")) {
      request.streamARN(stream);
    } else {
      request.streamName(stream);
    }
    // What a record can fail by passes: too many at a time, or a failure inside of Kinesis.
    return client.putRecords(request.build()).records().stream()
        .map(
            record -> record.errorCode() == null ? Outcome.SENT : Outcome.again(record.errorCode()))
        .toList();
  }

  private PutRecordsRequestEntry entry(Event event) {
    return PutRecordsRequestEntry.builder()
        .data(SdkBytes.fromByteArrayUnsafe(event.json()))
        .partitionKey(key(event))
        .build();
  }

  private String key(Event event) {
    String key = keyAt.isEmpty() ? "" : JsonTree.of(event.json()).at(keyAt).asText("");
    return key.isEmpty() || key.length() > MAX_KEY ? Digest.of(event.place() + key) : key;
  }

  @Override
  public void close() {
    client.close();
  }
}
