package dev.awsevents.sparkjobs.replay;

import dev.awsevents.EventFormatException;
import dev.awsevents.spark.read.FileSlice;
import dev.awsevents.spark.read.RawDocuments;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** Replays the events of one part of a file, from where the run before has stopped. */
final class PartReplay {
  /** A file of the progress for each second at most, or S3 would have too many of them. */
  private static final long NANOS_BETWEEN_NOTES = 1_000_000_000;

  private final FileSlice part;
  private final Selection.Test selection;
  private final Counts counts;
  private final @Nullable Target target;
  private final @Nullable Pace pace;
  private final @Nullable Progress progress;

  private final List<Event> batch = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private long bytes;
  private long read;

  /** How many documents need not be looked at again. */
  private long settled;

  private long lastNote = System.nanoTime();

  /**
   * @param target null for a dry run
   * @param progress null if there is none, as a dry run need not have one
   */
  PartReplay(
      FileSlice part,
      Selection.Test selection,
      Counts counts,
      @Nullable Target target,
      @Nullable Pace pace,
      @Nullable Progress progress) {
    this.part = part;
    this.selection = selection;
    this.counts = counts;
    this.target = target;
    this.pace = pace;
    this.progress = progress;
  }

  /** A name that is the same in each run, and another one if the file has changed its length. */
  static String name(FileSlice part) {
    return Digest.of(part.file().path() + "\n" + part.file().length()).substring(0, 24)
        + "-"
        + part.start();
  }

  void run(boolean multiLine, Configuration configuration) throws IOException {
    long done = progress == null ? 0 : progress.done(name(part));
    settled = done;
    try (RawDocuments documents = RawDocuments.open(part, multiLine, configuration)) {
      while (readNext(documents, done)) {
        // until the end of the part
      }
      send();
      settled = Math.max(settled, read);
    } finally {
      if (settled > done) {
        note();
      }
    }
  }

  /** Returns whether there was a document. */
  private boolean readNext(RawDocuments documents, long done) throws IOException {
    byte[] json;
    try {
      json = documents.next();
    } catch (EventFormatException e) {
      read++;
      counts.addUnreadable();
      return true;
    }
    if (json == null) {
      return false;
    }
    read++;
    String type = Selection.type(json);
    if (selection.selects(type, json)) {
      counts.add(type, read <= done);
      if (target != null && pace != null && read > done) {
        add(new Event(part.file().path() + "@" + part.start() + "#" + read, json), target, pace);
      }
    }
    return true;
  }

  private void add(Event event, Target sendingTo, Pace keeping) throws IOException {
    int length = event.json().length;
    boolean isLarge = length > sendingTo.maxEventBytes();
    if (isLarge
        || batch.size() >= Math.min(sendingTo.maxEvents(), keeping.maxEvents())
        || bytes + length > sendingTo.maxBytes()) {
      send();
    }
    if (batch.isEmpty()) {
      settled = read - 1;
      if (System.nanoTime() - lastNote > NANOS_BETWEEN_NOTES) {
        note();
      }
    }
    batch.add(event);
    bytes += length;
    if (isLarge) {
      send();
    }
  }

  private void send() throws IOException {
    if (!batch.isEmpty() && target != null && pace != null) {
      counts.addSent(new Sender(target, pace, this::refuse).send(List.copyOf(batch)));
      batch.clear();
      bytes = 0;
    }
  }

  private void refuse(Event event, String code) {
    refused.add(event.place() + " " + code);
    counts.addRefused(event.place() + " " + code);
  }

  private void note() throws IOException {
    if (progress != null && target != null) {
      progress.done(name(part), settled, String.join("\n", refused));
      lastNote = System.nanoTime();
    }
  }
}
