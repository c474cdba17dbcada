package dev.awsevents.benchmarks.growth;

import dev.awsevents.AwsEvents;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.sqs.SqsEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Reads payloads of growing size, in a JVM of its own. Prints for each payload its shape, its size
 * in bytes, and the processor time for a byte in picoseconds.
 */
public final class GrowthRun {
  private static final int[] SIZES = {64 * 1024, 512 * 1024, 6 * 1024 * 1024};
  private static final int BYTES_PER_ROUND = 24 * 1024 * 1024;
  private static final int ROUNDS = 9;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from dropping reads whose result nobody uses. */
  @SuppressWarnings("UnusedVariable")
  private static volatile Object sink = "";

  private GrowthRun() {}

  /** Runs. */
  public static void main(String[] args) {
    for (int size : SIZES) {
      report("messages", messages(size), SqsEvent.class);
    }
    for (int size : SIZES) {
      report("random-keys", randomKeys(size), EventBridgeEvent.class);
    }
  }

  private static void report(String shape, byte[] json, Class<?> type) {
    long best = Long.MAX_VALUE;
    int reads = BYTES_PER_ROUND / json.length;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (int i = 0; i < reads; i++) {
        sink = AwsEvents.read(json, type);
      }
      best = Math.min(best, (THREADS.getCurrentThreadCpuTime() - start) / reads);
    }
    System.out.println(shape + " " + json.length + " " + best * 1000 / json.length);
  }

  private static byte[] messages(int size) {
    StringBuilder json = new StringBuilder("{\"Records\":[");
    int message = 0;
    while (json.length() < size) {
      json.append(message == 0 ? "" : ",").append("{\"messageId\":\"").append(message++);
      json.append("\",\"body\":\"the body of a message\",\"eventSource\":\"aws:sqs\"}");
    }
    return json.append("]}").toString().getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] randomKeys(int size) {
    Random random = new Random(6);
    StringBuilder json = new StringBuilder("{\"detail\":{");
    while (json.length() < size) {
      json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
      json.append('"').append(Long.toHexString(random.nextLong())).append("\":1");
    }
    return json.append("}}").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
