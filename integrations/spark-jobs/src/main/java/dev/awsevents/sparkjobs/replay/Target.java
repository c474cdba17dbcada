package dev.awsevents.sparkjobs.replay;

import java.util.List;

/** Where events are sent. Used by one thread. */
interface Target extends AutoCloseable {
  /** The most events of one request. */
  int maxEvents();

  /** The most bytes of the events of one request. */
  int maxBytes();

  /**
   * The most bytes of an event that is surely not too large. An event of more is sent alone,
   * because AWS may refuse the request that it is in.
   */
  default int maxEventBytes() {
    return maxBytes();
  }

  /**
   * Sends events in one request, once.
   *
   * @return for each event what became of it
   * @throws software.amazon.awssdk.core.exception.SdkException if AWS answers for none of them
   */
  List<Outcome> send(List<Event> events);

  @Override
  void close();
}
