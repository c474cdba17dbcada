package dev.awsevents.lambda.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Notes the records that it processes, and fails for some of them. */
final class Recorder<R> implements BodyProcessor<@Nullable Object, R>, FailureListener<R> {
  private final Predicate<R> fails;
  final List<R> tried = Collections.synchronizedList(new ArrayList<>());
  final List<R> failed = Collections.synchronizedList(new ArrayList<>());
  final List<Throwable> causes = Collections.synchronizedList(new ArrayList<>());

  Recorder(Predicate<R> fails) {
    this.fails = fails;
  }

  void attempt(R record) throws Exception {
    tried.add(record);
    if (fails.test(record)) {
      throw new Exception("made to fail");
    }
  }

  @Override
  public void process(@Nullable Object body, R record) throws Exception {
    attempt(record);
  }

  @Override
  public void recordFailed(R record, Throwable cause) {
    failed.add(record);
    causes.add(cause);
  }
}
