package dev.awsevents.sparkjobs;

import java.util.Arrays;
import org.apache.spark.sql.SparkSession;

/** The session of all tests: one process, two threads, files cut into small parts. */
final class Sessions {
  /** So large are the parts that tasks read. */
  static final int PART = 32_768;

  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.files.maxPartitionBytes", PART)
          .config("spark.sql.files.openCostInBytes", "64")
          .config("spark.sql.codegen.wholeStage", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .getOrCreate();

  private Sessions() {}

  /** Waits for tasks that were stopped, because another one has failed. */
  static void awaitTasks() throws InterruptedException {
    while (Arrays.stream(SESSION.sparkContext().statusTracker().getExecutorInfos())
        .anyMatch(executor -> executor.numRunningTasks() > 0)) {
      Thread.sleep(10);
    }
  }

  static SparkSession session() {
    return SESSION;
  }
}
