package dev.awsevents.benchmarks.warm;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing an event that was read. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by read
public class WriteBenchmark {
  private Object event;

  /** Reads what is to be written. */
  @Setup
  public void read(Subject subject) throws IOException {
    event = subject.codec.read(subject.json);
  }

  /** Writes it once. */
  @Benchmark
  public byte[] write(Subject subject) throws IOException {
    return subject.codec.write(event);
  }
}
