package dev.awsevents.sparkjobs.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.BatchResultErrorEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchResponse;

/** A queue: each event is the body of a message. */
final class QueueTarget implements Target {
  private static final String FIFO = ".fifo";

  private final SqsClient client = SqsClient.builder().overrideConfiguration(Sender.ONCE).build();
  private final String queue;
  private final String groupAt;

  QueueTarget(String queue, String groupAt) {
    this.queue = queue;
    this.groupAt = groupAt;
  }

  @Override
  public int maxEvents() {
    return 10;
  }

  @Override
  public int maxBytes() {
    return 256 * 1024;
  }

  @Override
  public List<Outcome> send(List<Event> events) {
    List<SendMessageBatchRequestEntry> entries = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      entries.add(entry(Integer.toString(i), events.get(i)));
    }
    SendMessageBatchResponse response =
        client.sendMessageBatch(request -> request.queueUrl(queue).entries(entries));
    List<Outcome> outcomes = new ArrayList<>(Collections.nCopies(events.size(), Outcome.SENT));
    for (BatchResultErrorEntry failed : response.failed()) {
      outcomes.set(
          Integer.parseInt(failed.id()),
          failed.senderFault() ? Outcome.refused(failed.code()) : Outcome.again(failed.code()));
    }
    return outcomes;
  }

  private SendMessageBatchRequestEntry entry(String id, Event event) {
    SendMessageBatchRequestEntry.Builder entry =
        SendMessageBatchRequestEntry.builder().id(id).messageBody(new String(event.json(), UTF_8));
    if (queue.endsWith(FIFO)) {
      // By its place, a queue knows an event that comes twice because a run was broken off.
      entry.messageGroupId(group(event)).messageDeduplicationId(Digest.of(event.place()));
    }
    return entry.build();
  }

  private String group(Event event) {
    String group = groupAt.isEmpty() ? "" : JsonTree.of(event.json()).at(groupAt).asText("");
    return group.isEmpty() ? "replay" : group;
  }

  @Override
  public void close() {
    client.close();
  }
}
