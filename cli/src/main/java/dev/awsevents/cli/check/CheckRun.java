package dev.awsevents.cli.check;

import dev.awsevents.check.PayloadCheck;
import dev.awsevents.check.PayloadReport;
import dev.awsevents.check.ReportWriter;
import dev.awsevents.check.Summary;
import dev.awsevents.check.Verdict;
import dev.awsevents.check.input.PayloadSink;
import dev.awsevents.check.input.SizeLimit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Checks payloads on all cores, and reports them in the order of the input. One thread reads and
 * reports, the others check. While many or large payloads wait for their check, reading waits too:
 * so memory does not grow with the input.
 */
final class CheckRun implements PayloadSink, AutoCloseable {
  private static final int MAX_TASKS = 1024;

  private record Task(Future<PayloadReport> report, long bytes) {}

  private final ExecutorService workers =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          work -> {
            Thread thread = new Thread(work, "check");
            thread.setDaemon(true);
            return thread;
          });

  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Summary summary = new Summary();
  private final PayloadCheck check;
  private final ReportWriter writer;
  private final boolean quiet;
  private final Progress progress;
  private final long maxBytes = SizeLimit.ofWork();
  private long bytesInWork;

  /**
   * @param quiet whether the report leaves out payloads with a good verdict
   */
  CheckRun(PayloadCheck check, ReportWriter writer, boolean quiet, Progress progress) {
    this.check = check;
    this.writer = writer;
    this.quiet = quiet;
    this.progress = progress;
  }

  @Override
  public void payload(Payload payload) {
    long bytes = payload.json().length;
    while (!tasks.isEmpty()
        && (tasks.size() >= MAX_TASKS
            || bytesInWork + bytes > maxBytes
            || tasks.element().report.isDone())) {
      reportNext();
    }
    bytesInWork += bytes;
    tasks.add(new Task(workers.submit(() -> check.check(payload)), bytes));
  }

  @Override
  public void problem(Place place, String message) {
    PayloadReport report = PayloadReport.failed(place, "", Verdict.UNREADABLE, message);
    tasks.add(new Task(CompletableFuture.completedFuture(report), 0));
    if (tasks.size() > MAX_TASKS) {
      reportNext();
    }
  }

  @Override
  public void unusable(Place place, String message) {
    summary.addUnusable();
    problem(place, message);
  }

  @Override
  public void passedOver() {
    summary.addPassedOver();
  }

  private void reportNext() {
    Task task = tasks.remove();
    PayloadReport report;
    try {
      report = task.report.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    bytesInWork -= task.bytes;
    summary.add(report);
    if (!quiet || !report.verdict().isGood()) {
      progress.beforeOutput();
      writer.write(report);
    }
    progress.advance(task.bytes);
  }

  /** Reports the remaining payloads, then the summary. */
  Summary finish() {
    while (!tasks.isEmpty()) {
      reportNext();
    }
    progress.end();
    writer.write(summary);
    return summary;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
