import dev.awsevents.AwsEvents;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;

/**
 * Threads begin together to read and write the payloads of a list, which no thread has done before.
 * Prints a sum of each written payload if all threads wrote the same.
 */
public final class ParallelFirstUse {
  private ParallelFirstUse() {}

  /** A payload and its type, whose class is not initialized yet. */
  private record Payload(Class<?> type, byte[] json) {}

  public static void main(String[] args) throws Exception {
    List<Payload> payloads = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      String[] fields = line.split("\t");
      Class<?> type = Class.forName(fields[0], false, ParallelFirstUse.class.getClassLoader());
      payloads.add(new Payload(type, Files.readAllBytes(Path.of(fields[1]))));
    }
    int count = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    // The same order for all, so that they meet at the first use of each codec.
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(seed));

    ExecutorService threads = Executors.newFixedThreadPool(count);
    CyclicBarrier start = new CyclicBarrier(count);
    List<Future<List<Long>>> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      results.add(
          threads.submit(
              () -> {
                List<Long> sums = new ArrayList<>(Collections.nCopies(payloads.size(), 0L));
                start.await();
                for (int at : order) {
                  sums.set(at, sum(payloads.get(at)));
                }
                return sums;
              }));
    }
    List<Long> first = results.get(0).get();
    for (Future<List<Long>> result : results) {
      if (!result.get().equals(first)) {
        throw new IllegalStateException("threads wrote different payloads");
      }
    }
    threads.shutdown();
    first.forEach(System.out::println);
  }

  private static long sum(Payload payload) {
    CRC32 sum = new CRC32();
    sum.update(AwsEvents.toBytes(AwsEvents.read(payload.json(), payload.type())));
    return sum.getValue();
  }
}
