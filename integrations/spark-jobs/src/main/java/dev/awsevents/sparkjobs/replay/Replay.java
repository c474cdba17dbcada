package dev.awsevents.sparkjobs.replay;

import dev.awsevents.spark.read.Compression;
import dev.awsevents.spark.read.EventFile;
import dev.awsevents.spark.read.FileListing;
import dev.awsevents.spark.read.FileSlice;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Sends events of files once more.
 *
 * @param selection which of them
 * @param destination where to
 * @param eventsPerSecond the most that all tasks together send
 * @param progress the folder that says what was sent; null if there is none
 * @param multiLine whether documents stretch over lines
 * @param dry whether to count only
 */
public record Replay(
    Selection selection,
    Destination destination,
    double eventsPerSecond,
    @Nullable String progress,
    boolean multiLine,
    boolean dry)
    implements Serializable {
  /**
   * The bytes of a part of a file. It does not depend on the cluster, because the progress counts
   * the documents of each part.
   */
  private static final long PART = 32L << 20;

  /**
   * Replays the events of files.
   *
   * @param paths files, folders and patterns, as the data source takes them
   * @throws IOException if a file system fails
   * @throws IllegalArgumentException if EventBridge would refuse the pattern, or the progress
   *     belongs to another replay
   */
  public Counts files(SparkSession session, List<String> paths) throws IOException {
    selection.test();
    Configuration hadoop = session.sparkContext().hadoopConfiguration();
    if (progress != null) {
      new Progress(progress, hadoop).check(call(), !dry);
    }
    JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    List<List<FileSlice>> tasks = tasks(paths, hadoop, spark.defaultParallelism());
    if (tasks.isEmpty()) {
      return new Counts();
    }
    Work work =
        new Work(
            this,
            eventsPerSecond / tasks.size(),
            spark.broadcast(new SerializableConfiguration(hadoop)));
    // If a task fails, the others are to stop, and not to go on while someone calls the job again.
    spark.setJobGroup("awsevents replay", destination.toString(), true);
    return spark.parallelize(tasks, tasks.size()).map(work).collect().stream()
        .reduce(new Counts(), Counts::plus);
  }

  /** What must be the same in all runs with the same progress. */
  private String call() {
    return String.join(
        "\n",
        "to " + destination,
        "key at " + destination.keyAt(),
        "types " + selection.types(),
        "since " + selection.since(),
        "until " + selection.until(),
        "time at " + selection.timeAt(),
        "where " + selection.keys().stream().map(key -> key.pointer() + "=" + key.value()).toList(),
        "pattern " + selection.pattern(),
        "documents " + (multiLine ? "stretch over lines" : "in lines"),
        "");
  }

  /** As many tasks as run at the same time: so their shares of the rate are all of it. */
  private List<List<FileSlice>> tasks(List<String> paths, Configuration hadoop, int parallelism)
      throws IOException {
    List<EventFile> files = new ArrayList<>(FileListing.of(paths, hadoop));
    files.sort(Comparator.comparing(EventFile::path));
    List<FileSlice> parts = new ArrayList<>();
    for (EventFile file : files) {
      boolean whole = multiLine || Compression.isCompressed(file.path(), hadoop);
      long step = whole ? file.length() : PART;
      for (long start = 0; start < file.length(); start += step) {
        parts.add(new FileSlice(file, start, Math.min(step, file.length() - start)));
      }
    }
    List<List<FileSlice>> tasks = new ArrayList<>();
    for (int i = 0; i < Math.min(parallelism, parts.size()); i++) {
      tasks.add(new ArrayList<>());
    }
    for (int i = 0; i < parts.size(); i++) {
      tasks.get(i % tasks.size()).add(parts.get(i));
    }
    return tasks;
  }

  /** What a task does. */
  @SuppressWarnings("serial") // Spark's classes are
  private record Work(
      Replay replay, double eventsPerSecond, Broadcast<SerializableConfiguration> configuration)
      implements Function<List<FileSlice>, Counts> {
    @Override
    public Counts call(List<FileSlice> parts) throws IOException {
      Configuration hadoop = configuration.value().value();
      Counts counts = new Counts();
      Progress progress = replay.progress == null ? null : new Progress(replay.progress, hadoop);
      try (Target target = replay.dry ? null : replay.destination.open()) {
        Pace pace = new Pace(eventsPerSecond);
        Selection.Test test = replay.selection.test();
        for (FileSlice part : parts) {
          new PartReplay(part, test, counts, target, pace, progress).run(replay.multiLine, hadoop);
        }
      }
      return counts;
    }
  }
}
