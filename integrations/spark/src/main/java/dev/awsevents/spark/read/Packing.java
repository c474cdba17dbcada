package dev.awsevents.spark.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts large files and packs small ones, so that all tasks have about as much to do. It does so by
 * the settings that Spark has for this ({@code spark.sql.files.*}).
 *
 * @param maxBytes the most that a task should read
 * @param openCost as many bytes as could be read in the time that it takes to open a file
 */
record Packing(long maxBytes, long openCost) {
  /**
   * How much a task reads.
   *
   * @param parallelism how many tasks should run at the same time
   */
  static Packing of(List<EventFile> files, long maxBytes, long openCost, int parallelism) {
    long total = files.stream().mapToLong(file -> file.length() + openCost).sum();
    long fairShare = total / Math.max(1, parallelism);
    return new Packing(Math.min(maxBytes, Math.max(openCost, fairShare)), openCost);
  }

  List<FileSlices> pack(List<EventFile> files, Predicate<EventFile> canBeCut) {
    List<FileSlice> slices = new ArrayList<>();
    for (EventFile file : files) {
      long step = canBeCut.test(file) ? Math.max(1, maxBytes) : file.length();
      for (long start = 0; start < file.length(); start += step) {
        slices.add(new FileSlice(file, start, Math.min(step, file.length() - start)));
      }
    }
    slices.sort(Comparator.comparingLong(FileSlice::length).reversed());
    List<FileSlices> packed = new ArrayList<>();
    List<FileSlice> current = new ArrayList<>();
    long size = 0;
    for (FileSlice slice : slices) {
      if (!current.isEmpty() && size + slice.length() > maxBytes) {
        packed.add(new FileSlices(List.copyOf(current)));
        current.clear();
        size = 0;
      }
      current.add(slice);
      size += slice.length() + openCost;
    }
    if (!current.isEmpty()) {
      packed.add(new FileSlices(List.copyOf(current)));
    }
    return packed;
  }
}
