package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.contender.Contender;
import dev.awsevents.benchmarks.contender.Contenders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One cold run, in a JVM of its own. It reads a payload for the first time, writes it, and reads it
 * again. It prints how long each of these took in microseconds, the peak of the resident set in kB,
 * and how long the first read waited for a processor in microseconds. It waits while the JVM
 * compiles on the same processor.
 */
public final class ColdRun {
  private ColdRun() {}

  /**
   * Runs.
   *
   * @param args name of the contender, {@code EMPTY} for none; name of the payload; its file;
   *     whether the contender writes
   */
  public static void main(String[] args) throws IOException {
    // The file is in memory before the clock starts: reading it must not be measured.
    byte[] json = Files.readAllBytes(Path.of(args[2]));
    long waited = nanosWaited();
    long start = System.nanoTime();
    if (args[0].equals("EMPTY")) {
      print(0, 0, 0, 0);
      return;
    }
    Contender contender = Contenders.of(args[0], args[1]);
    Object event = contender.read(json);
    long read = System.nanoTime();
    long wait = nanosWaited() - waited;
    long writing = System.nanoTime();
    if (args[3].equals("true")) {
      contender.write(event);
    }
    long written = System.nanoTime();
    contender.read(json);
    print(read - start, written - writing, System.nanoTime() - written, wait);
  }

  /** How long this thread has been ready to run without running, in nanoseconds. */
  private static long nanosWaited() throws IOException {
    return Long.parseLong(
        Files.readString(Path.of("/proc/thread-self/schedstat")).split(" ", -1)[1]);
  }

  private static void print(long read, long written, long again, long wait) throws IOException {
    String status = Files.readString(Path.of("/proc/self/status"));
    int peak = status.indexOf("VmHWM:") + "VmHWM:".length();
    String kilobytes = status.substring(peak, status.indexOf("kB", peak)).trim();
    System.out.println(
        read / 1000
            + " "
            + written / 1000
            + " "
            + again / 1000
            + " "
            + kilobytes
            + " "
            + wait / 1000);
  }
}
