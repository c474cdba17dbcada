package dev.awsevents.cli.check;

import java.util.List;

/** Prints what came of the checks. */
interface ReportWriter {
  /** Of more findings of a kind in one payload only their number is told. */
  int MOST_FINDINGS = 10;

  /** One payload, in the order of the input. */
  void write(PayloadReport report);

  /** All in all. */
  void write(Summary summary);

  /** The first of some findings. */
  static <T> List<T> first(List<T> findings) {
    return findings.subList(0, Math.min(MOST_FINDINGS, findings.size()));
  }
}
