package dev.awsevents.benchmarks.warm;

import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;

/** Reading a payload. */
public class ReadBenchmark {
  /** Reads it once. */
  @Benchmark
  public Object read(Subject subject) throws IOException {
    return subject.codec.read(subject.json);
  }
}
