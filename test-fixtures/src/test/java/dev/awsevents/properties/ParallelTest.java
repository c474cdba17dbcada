package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.ec2.Ec2InstanceStateChange;
import dev.awsevents.fixtures.ChildProgram;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.interop.Jackson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any thread uses any codec at any time, also before anything is initialized. */
class ParallelTest {
  private static final int THREADS = 8;
  private static final int ROUNDS = 10;
  private static final int FRESH_JVMS = 3;

  private final List<Fixture> fixtures = Fixture.all();

  @TempDir private Path folder;

  @Test
  void threadsReadAndWriteTheSameAsOneAlone() throws Exception {
    List<Object> values =
        fixtures.stream()
            .<Object>map(fixture -> AwsEvents.read(fixture.json(), fixture.type()))
            .toList();
    List<String> texts = values.stream().map(AwsEvents::toJson).toList();
    List<Jackson> mappers = Jackson.plain();

    inParallel(
        (thread) -> {
          for (int i = 0; i < ROUNDS * fixtures.size(); i++) {
            // Pairs of threads do the same at the same time, and others something else.
            int at = (i + thread / 2 * fixtures.size() / THREADS) % fixtures.size();
            Fixture fixture = fixtures.get(at);
            Object value = AwsEvents.read(fixture.json(), fixture.type());
            assertEquals(values.get(at), value);
            assertEquals(texts.get(at), AwsEvents.toJson(value));
            if (i % ROUNDS == 0) {
              Jackson mapper = mappers.get(thread % mappers.size());
              assertEquals(value, mapper.read(fixture.json(), fixture.type()));
              assertEquals(texts.get(at), mapper.toText(value));
            }
          }
        });
  }

  /** What a thread does. */
  private interface Work {
    void run(int thread) throws Exception;
  }

  private static void inParallel(Work work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<?>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        Callable<Void> waiting =
            () -> {
              start.await();
              work.run(thread);
              return null;
            };
        results.add(threads.submit(waiting));
      }
      for (Future<?> result : results) {
        result.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void theFirstUseOfEachCodecMayBeByManyThreads() throws Exception {
    StringBuilder list = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (Fixture fixture : fixtures) {
      list.append(fixture.type().getName()).append('\t').append(fixture.file()).append('\n');
      CRC32 sum = new CRC32();
      sum.update(AwsEvents.toBytes(AwsEvents.read(fixture.json(), fixture.type())));
      expected.append(sum.getValue()).append('\n');
    }
    Path file = Files.writeString(folder.resolve("fixtures.tsv"), list);
    ChildProgram program =
        ChildProgram.compile(
            "ParallelFirstUse", folder, ChildProgram.location(Ec2InstanceStateChange.class));

    for (int run = 0; run < FRESH_JVMS; run++) {
      String printed =
          program.run(List.of(), file.toString(), String.valueOf(THREADS), String.valueOf(run));
      assertEquals(expected.toString(), printed);
    }
  }
}
