package dev.awsevents.flink;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.AwsEvents;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a job keeps in its state is there when another job goes on from its savepoint. */
class SavepointTest {
  private static final long LIMIT_SECONDS = 60;

  /** What the savepoint of the first version has. */
  private static final List<String> FIRST_VERSION =
      List.of(
          """
          {"Records":[{"messageId":"m-1","body":"first","eventSource":"aws:sqs","new":[1,null]}]}""",
          """
          {"version":"0","id":"e-1","detail-type":"Object Created","source":"aws.s3",\
          "account":"123456789012","time":"2026-11-30T20:00:00Z","region":"eu-central-1",\
          "resources":[],"detail":{"bucket":{"name":"b"},"object":{"key":"k"}}}""",
          """
          {"orderId":7}""");

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  @Test
  void stateIsRestoredFromASavepoint(@TempDir Path folder) throws Exception {
    List<String> payloads =
        Stream.concat(Jobs.EVENTS.stream().map(AwsEvents::toJson), FIRST_VERSION.stream()).toList();

    assertThat(restored(savepoint(payloads, folder), payloads.size()))
        .containsExactlyInAnyOrderElementsOf(expected(payloads));
  }

  /**
   * The folder has a savepoint by the first version of the snapshot, taken with Flink 1.20. Should
   * the form of the state change, this one must still be restored.
   */
  @Test
  void stateOfTheFirstVersionIsRestored(@TempDir Path folder) throws Exception {
    // The folder may be in a jar, where Flink does not look.
    try (InputStream metadata = getClass().getResourceAsStream("/savepoint-1/_metadata")) {
      Files.copy(metadata, folder.resolve("_metadata"));
    }

    assertThat(restored(folder.toString(), FIRST_VERSION.size()))
        .containsExactlyInAnyOrderElementsOf(expected(FIRST_VERSION));
  }

  private static List<String> expected(List<String> payloads) {
    return IntStream.range(0, payloads.size())
        .mapToObj(key -> Memory.text(key, payloads.get(key)))
        .toList();
  }

  /** Keeps the payloads in the state of a job, stops it, and returns where its savepoint is. */
  static String savepoint(List<String> payloads, Path folder) throws Exception {
    int keys = payloads.size();
    StreamExecutionEnvironment environment = Jobs.environment();
    remembered(
            environment
                .fromSource(
                    new DataGeneratorSource<>(
                        number -> (int) (number % keys),
                        Long.MAX_VALUE,
                        RateLimiterStrategy.perSecond(2_000),
                        Types.INT),
                    WatermarkStrategy.noWatermarks(),
                    "keys")
                .uid("generated-keys"),
            payloads)
        .map(
            kept -> {
              SEEN.add(kept);
              return kept;
            })
        .sinkTo(new DiscardingSink<>());
    JobClient job = environment.executeAsync();
    Set<String> expected = Set.copyOf(expected(payloads));
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (!SEEN.containsAll(expected) && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    assertThat(SEEN).containsAll(expected);
    return job.stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
        .get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /** What a job that keeps nothing itself finds in its state. */
  private static List<String> restored(String savepoint, int keys) throws Exception {
    Configuration configuration = new Configuration();
    configuration.setString("execution.savepoint.path", savepoint);
    configuration.setString("execution.state-recovery.path", savepoint);
    configuration.setString("execution.savepoint.ignore-unclaimed-state", "true");
    configuration.setString("execution.state-recovery.ignore-unclaimed-state", "true");
    StreamExecutionEnvironment environment = Jobs.environment(configuration);
    DataStream<Integer> each =
        environment.fromData(IntStream.range(0, keys).boxed().toList(), Types.INT).uid("each-key");
    return remembered(each, List.of()).executeAndCollect(10_000);
  }

  private static DataStream<String> remembered(DataStream<Integer> keys, List<String> payloads) {
    return keys.keyBy(key -> key, Types.INT)
        .process(new Memory(payloads))
        .returns(Types.STRING)
        .uid("memory");
  }
}
