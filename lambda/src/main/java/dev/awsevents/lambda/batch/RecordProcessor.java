package dev.awsevents.lambda.batch;

/**
 * What a function does with a record of a batch.
 *
 * @param <R> type of the records
 */
@FunctionalInterface
public interface RecordProcessor<R> {
  /**
   * Processes a record. To return normally is to succeed.
   *
   * @throws Exception if the record failed and is to be delivered again
   */
  void process(R record) throws Exception;
}
