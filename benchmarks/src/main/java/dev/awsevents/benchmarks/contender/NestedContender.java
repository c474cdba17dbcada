package dev.awsevents.benchmarks.contender;

import java.io.IOException;
import java.util.List;

/** Reads a queue event and the notifications inside its messages. */
abstract class NestedContender implements Contender {
  private final Contender queue;

  NestedContender(Contender queue) {
    this.queue = queue;
  }

  /** An event and the notifications inside its messages, read. */
  record Opened(Object event, List<Object> notifications) {}

  /** Reads the notifications inside the messages. */
  abstract List<Object> open(Object event) throws IOException;

  /** Writes the notifications and makes a copy of the event that has them as bodies. */
  abstract Object close(Object event, List<Object> notifications) throws IOException;

  @Override
  public Object read(byte[] json) throws IOException {
    Object event = queue.read(json);
    return new Opened(event, open(event));
  }

  @Override
  public byte[] write(Object event) throws IOException {
    Opened opened = (Opened) event;
    return queue.write(close(opened.event(), opened.notifications()));
  }
}
