package dev.awsevents.benchmarks.warm;

import dev.awsevents.benchmarks.contender.Contender;
import dev.awsevents.benchmarks.contender.Contenders;
import dev.awsevents.benchmarks.payload.Payload;
import java.io.IOException;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A contender and a payload, set by the runner. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // by prepare
public class Subject {
  /** Name of a payload. */
  @Param("REST")
  public String payload;

  /** Name of a contender. */
  @Param("OURS")
  public String contender;

  byte[] json;
  Contender codec;

  /** Reads the file of the payload. */
  @Setup
  public void prepare() throws IOException {
    json = Payload.valueOf(payload).bytes();
    codec = Contenders.of(contender, payload);
  }
}
