package dev.awsevents.codegen.foreign;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.ToLongFunction;

/** How much code there is: lines and bytes of source, and bytes of classes. */
final class CodeVolume {
  private final Map<CodePart, Count> parts = new EnumMap<>(CodePart.class);
  private int classes;

  private static final class Count {
    private long lines;
    private long sourceBytes;
    private long classBytes;
  }

  /** What of it is of one part. */
  private Count of(CodePart part) {
    return parts.computeIfAbsent(part, unused -> new Count());
  }

  void addLine(CodePart part, String line) {
    of(part).lines++;
    of(part).sourceBytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
  }

  /**
   * Adds class files.
   *
   * @param known the parts of classes by name; others are of Immutables, but what the compiler adds
   *     is of the class that it is in
   */
  void addClasses(Map<String, byte[]> files, Map<String, CodePart> known) {
    classes += files.size();
    for (Entry<String, byte[]> file : files.entrySet()) {
      String name = file.getKey();
      while (!known.containsKey(name) && name.contains("$")) {
        name = name.substring(0, name.lastIndexOf('$'));
      }
      of(known.getOrDefault(name, CodePart.IMMUTABLES)).classBytes += file.getValue().length;
    }
  }

  int classes() {
    return classes;
  }

  long lines() {
    return sum(count -> count.lines);
  }

  String megabytesOfSource() {
    return megabytes(sum(count -> count.sourceBytes));
  }

  String megabytesOfClasses() {
    return megabytes(sum(count -> count.classBytes));
  }

  private long sum(ToLongFunction<Count> number) {
    return parts.values().stream().mapToLong(number).sum();
  }

  /** The cells of a table for the source of one part. */
  String sourceOf(CodePart part) {
    return of(part).lines + " | " + megabytes(of(part).sourceBytes);
  }

  boolean hasClasses(CodePart part) {
    return of(part).classBytes > 0;
  }

  /** The cell of a table for the classes of one part. */
  String classesOf(CodePart part) {
    return megabytes(of(part).classBytes);
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%.2f", bytes / 1e6);
  }

  /** The time that all processors together have spent on this process. */
  static Duration processorTime() {
    return Duration.ofNanos(
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime());
  }
}
