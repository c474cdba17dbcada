package dev.awsevents.benchmarks.cold;

import java.io.IOException;
import java.util.zip.ZipFile;

/** Opens a jar in a JVM of its own, and prints how long that took in microseconds. */
public final class OpeningRun {
  private OpeningRun() {}

  /**
   * Runs.
   *
   * @param args the jar
   */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    new ZipFile(args[0]).close();
    System.out.println((System.nanoTime() - start) / 1000);
  }
}
