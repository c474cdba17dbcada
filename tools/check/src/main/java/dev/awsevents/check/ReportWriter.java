package dev.awsevents.check;

import java.util.List;

/** Prints the results of a check. */
public interface ReportWriter {
  /** A report prints this many findings of a kind in one payload; it counts the others. */
  int MAX_FINDINGS = 10;

  /** Prints one payload. The calls come in the order of the input. */
  void write(PayloadReport report);

  /** Prints the summary, after all payloads. */
  void write(Summary summary);

  /** The findings to print. */
  static <T> List<T> first(List<T> findings) {
    return findings.subList(0, Math.min(MAX_FINDINGS, findings.size()));
  }
}
