package dev.awsevents.sparkjobs.replay;

import java.io.Serializable;

/**
 * What the call says about the target.
 *
 * @param kind of service
 * @param name the URL of the queue; the name or ARN of the bus, stream or function
 * @param keyAt JSON Pointer to the partition key of Kinesis and the message group of a FIFO queue;
 *     empty for none
 */
public record Destination(Kind kind, String name, String keyAt) implements Serializable {
  /** The services that events can be sent to. */
  public enum Kind {
    /** A queue of Amazon SQS. */
    QUEUE,
    /** An event bus of Amazon EventBridge. */
    BUS,
    /** A data stream of Amazon Kinesis. */
    STREAM,
    /** A function of AWS Lambda, which is invoked asynchronously. */
    FUNCTION
  }

  /**
   * Opens the target. Only then the client of the service must be on the class path.
   *
   * @throws IllegalStateException if it is not
   */
  Target open() {
    try {
      return switch (kind) {
        case QUEUE -> new QueueTarget(name, keyAt);
        case BUS -> new BusTarget(name);
        case STREAM -> new StreamTarget(name, keyAt);
        case FUNCTION -> new FunctionTarget(name);
      };
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "the client of the service is not on the class path: add software.amazon.awssdk:"
              + switch (kind) {
                case QUEUE -> "sqs";
                case BUS -> "eventbridge";
                case STREAM -> "kinesis";
                case FUNCTION -> "lambda";
              },
          e);
    }
  }

  @Override
  public String toString() {
    return switch (kind) {
          case QUEUE -> "the queue ";
          case BUS -> "the event bus ";
          case STREAM -> "the stream ";
          case FUNCTION -> "the function ";
        }
        + name;
  }
}
