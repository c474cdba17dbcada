package dev.awsevents.lambda.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Notes the records that it processes, and fails for some of them. */
final class Recorder<R> implements RecordProcessor<R>, FailureListener<R> {
  private final Predicate<R> fails;
  final List<R> tried = new ArrayList<>();
  final List<R> failed = new ArrayList<>();
  final List<Throwable> causes = new ArrayList<>();

  Recorder(Predicate<R> fails) {
    this.fails = fails;
  }

  @Override
  public void process(R record) throws Exception {
    tried.add(record);
    if (fails.test(record)) {
      throw new Exception("made to fail");
    }
  }

  @Override
  public void recordFailed(R record, Throwable cause) {
    failed.add(record);
    causes.add(cause);
  }
}
