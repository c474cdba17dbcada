package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.contender.Contender;
import dev.awsevents.benchmarks.contender.Contenders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One cold run, in a JVM of its own: reads a payload for the first time, writes it, reads it again,
 * and prints how long each took in microseconds and the peak of the resident set in kB.
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
    // The file is in memory before the clock starts: reading files is not what is measured.
    byte[] json = Files.readAllBytes(Path.of(args[2]));
    long start = System.nanoTime();
    if (args[0].equals("EMPTY")) {
      print(start, start, start, start);
      return;
    }
    Contender contender = Contenders.of(args[0], args[1]);
    Object event = contender.read(json);
    long read = System.nanoTime();
    if (args[3].equals("true")) {
      contender.write(event);
    }
    long written = System.nanoTime();
    contender.read(json);
    print(start, read, written, System.nanoTime());
  }

  private static void print(long start, long read, long written, long again) throws IOException {
    String status = Files.readString(Path.of("/proc/self/status"));
    int peak = status.indexOf("VmHWM:") + "VmHWM:".length();
    String kilobytes = status.substring(peak, status.indexOf("kB", peak)).trim();
    System.out.println(
        (read - start) / 1000
            + " "
            + (written - read) / 1000
            + " "
            + (again - written) / 1000
            + " "
            + kilobytes);
  }
}
