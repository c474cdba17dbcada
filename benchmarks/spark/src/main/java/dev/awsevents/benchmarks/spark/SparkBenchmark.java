package dev.awsevents.benchmarks.spark;

import com.sun.management.OperatingSystemMXBean;
import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructType;

/**
 * Reads a file of SQS events in several ways, in one thread, and prints how many events each reads
 * in a second of processor time. Nothing is done with the rows. All ways take turns; after a first
 * turn that does not count, the median of three does. Processor time is that of the whole process,
 * with compiler and garbage collector; waiting for a processor on a busy machine does not count.
 */
public final class SparkBenchmark {
  private static final int TURNS = 3;
  private static final int SAMPLE = 1_000;
  private static final String BASE = "spark.read.json, full schema";

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final SparkSession session;
  private final Path file;

  private SparkBenchmark(SparkSession session, Path file) {
    this.session = session;
    this.file = file;
  }

  /**
   * Runs the benchmark.
   *
   * @param arguments the number of events
   */
  public static void main(String[] arguments) throws IOException {
    int events = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("spark-benchmark");
    Path file = folder.resolve("events.json");
    Path sample = folder.resolve("sample.json");
    try {
      SqsEvents.write(file, events);
      SqsEvents.write(sample, SAMPLE);
      SparkSession session =
          SparkSession.builder()
              .master("local[1]")
              .config("spark.ui.enabled", "false")
              .config("spark.sql.session.timeZone", "UTC")
              .config("spark.sql.catalog.aws", "dev.awsevents.spark.AwsEventsCatalog")
              .getOrCreate();
      StructType inferred = session.read().json(sample.toString()).schema();
      print(events, Files.size(file), new SparkBenchmark(session, file).measure(inferred));
      session.stop();
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(sample);
      Files.deleteIfExists(folder);
    }
  }

  private Map<String, List<Double>> measure(StructType inferred) {
    Map<String, Runnable> ways = ways(inferred);
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    for (int turn = 0; turn <= TURNS; turn++) {
      for (Map.Entry<String, Runnable> way : ways.entrySet()) {
        long begin = PROCESS.getProcessCpuTime();
        way.getValue().run();
        double passed = (PROCESS.getProcessCpuTime() - begin) / 1e9;
        List<Double> times = seconds.computeIfAbsent(way.getKey(), key -> new ArrayList<>());
        if (turn > 0) {
          times.add(passed);
        }
      }
    }
    return seconds;
  }

  private Map<String, Runnable> ways(StructType inferred) {
    StructType pruned =
        StructType.fromDDL(
            "Records ARRAY<STRUCT<messageId: STRING, body: STRING, eventSourceARN: STRING>>");
    Map<String, Runnable> ways = new LinkedHashMap<>();
    ways.put("text lines", () -> drain(text()));
    ways.put("AwsEvents.read, without Spark", this::readRecords);
    ways.put("awsevents, explode, three columns", () -> drain(threeColumns(source(true))));
    ways.put("awsevents, explode", () -> drain(source(true)));
    ways.put("awsevents", () -> drain(source(false)));
    ways.put("aws.sqs.SqsEvent(value)", () -> drain(text().selectExpr("aws.sqs.SqsEvent(value)")));
    ways.put(
        "spark.read.json, pruned by hand, three columns",
        () ->
            drain(
                threeColumns(
                    session
                        .read()
                        .schema(pruned)
                        .json(file.toString())
                        .selectExpr("inline(Records)"))));
    ways.put(BASE, () -> drain(session.read().schema(inferred).json(file.toString())));
    ways.put(
        "from_json(value), full schema",
        () -> drain(text().select(functions.from_json(functions.col("value"), inferred))));
    return ways;
  }

  private Dataset<Row> text() {
    return session.read().text(file.toString());
  }

  private Dataset<Row> source(boolean exploded) {
    var reader = session.read().format("awsevents").option("type", "SqsEvent");
    return (exploded ? reader.option("explode", "Records") : reader).load(file.toString());
  }

  private static Dataset<Row> threeColumns(Dataset<Row> messages) {
    return messages.select("messageId", "body", "eventSourceARN");
  }

  private static void drain(Dataset<Row> rows) {
    rows.write().format("noop").mode("overwrite").save();
  }

  private void readRecords() {
    int records = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        records += AwsEvents.read(line, SqsEvent.class).records().size();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (records == 0) {
      throw new IllegalStateException("no records in " + file);
    }
  }

  private static void print(int events, long bytes, Map<String, List<Double>> seconds) {
    double base = median(Objects.requireNonNull(seconds.get(BASE)));
    System.out.printf(
        Locale.ROOT,
        "%,d events of SQS, %,d MB, one thread, Java %s%n%n",
        events,
        bytes / 1_000_000,
        System.getProperty("java.version"));
    System.out.println(
        "| | events in a second of processor time | times as fast as `spark.read.json` |");
    System.out.println("|---|---|---|");
    seconds.forEach(
        (way, times) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %,.0f | %.1f |%n",
                way,
                events / median(times),
                base / median(times)));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
