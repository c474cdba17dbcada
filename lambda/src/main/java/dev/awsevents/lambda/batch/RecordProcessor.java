package dev.awsevents.lambda.batch;

/**
 * Processes one record of a batch.
 *
 * @param <R> type of the records
 */
@FunctionalInterface
public interface RecordProcessor<R> {
  /**
   * Processes a record. The record has succeeded if this returns normally.
   *
   * @throws Exception if the record has failed; Lambda then delivers it again
   */
  void process(R record) throws Exception;
}
