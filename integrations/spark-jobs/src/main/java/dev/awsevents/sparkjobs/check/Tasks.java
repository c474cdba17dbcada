package dev.awsevents.sparkjobs.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares the work among tasks, and keeps its order: a task has a part of a large file, or some
 * small files.
 */
final class Tasks {
  private Tasks() {}

  /**
   * The parts for each task.
   *
   * @param maxBytes the most that a task should read
   * @param openCost as many bytes as could be read in the time that it takes to open a file
   * @param parallelism how many tasks should run at the same time
   */
  static List<List<FilePart>> of(
      List<PayloadFile> files, long maxBytes, long openCost, int parallelism) {
    long total = files.stream().mapToLong(file -> file.length() + openCost).sum();
    long limit = Math.max(1, Math.min(maxBytes, Math.max(openCost, total / parallelism)));
    List<List<FilePart>> tasks = new ArrayList<>();
    List<FilePart> small = new ArrayList<>();
    long size = 0;
    for (PayloadFile file : files) {
      if (!small.isEmpty() && size + file.length() > limit) {
        tasks.add(List.copyOf(small));
        small.clear();
        size = 0;
      }
      if (file.canBeCut() && file.length() > limit) {
        for (long start = 0; start < file.length(); start += limit) {
          tasks.add(List.of(new FilePart(file, start, Math.min(limit, file.length() - start))));
        }
      } else {
        small.add(new FilePart(file, 0, file.length()));
        size += file.length() + openCost;
      }
    }
    if (!small.isEmpty()) {
      tasks.add(List.copyOf(small));
    }
    return tasks;
  }
}
