package dev.awsevents.flink;

import dev.awsevents.LambdaEvent;
import dev.awsevents.fixtures.Fixtures;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Jobs on a cluster inside this JVM, as strict about types as Flink can be. */
final class Jobs {
  /** All fixtures of events. */
  static final List<LambdaEvent> EVENTS =
      Fixtures.types().stream()
          .filter(LambdaEvent.class::isAssignableFrom)
          .flatMap(type -> Fixtures.all(type.asSubclass(LambdaEvent.class)).stream())
          .map(LambdaEvent.class::cast)
          .toList();

  private Jobs() {}

  static StreamExecutionEnvironment environment() {
    return environment(new Configuration());
  }

  static StreamExecutionEnvironment environment(Configuration configuration) {
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(RestOptions.BIND_PORT, "0");
    // A job that fails is to fail the test, not to begin again.
    configuration.setString("restart-strategy.type", "none");
    StreamExecutionEnvironment environment =
        StreamExecutionEnvironment.createLocalEnvironment(2, configuration);
    environment.setParallelism(2);
    return environment;
  }
}
