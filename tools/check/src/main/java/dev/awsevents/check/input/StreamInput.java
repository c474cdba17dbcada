package dev.awsevents.check.input;

import dev.awsevents.EventFormatException;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Payload;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads one stream. It is a single payload, which is read as a whole, or any number of payloads,
 * one per line (NDJSON). If the caller does not say which, the first line decides: a stream has one
 * payload per line if its first line is a complete JSON document and another line follows.
 */
public final class StreamInput {
  private final String source;
  private final InputStream in;
  private final @Nullable Expectation expected;
  private final PayloadSink sink;
  private final int limit = SizeLimit.ofPayload();

  public StreamInput(
      String source, InputStream in, @Nullable Expectation expected, PayloadSink sink) {
    this.source = source;
    this.in = in;
    this.expected = expected;
    this.sink = sink;
  }

  /**
   * Passes all payloads of the stream to the sink, and what is no payload as a problem.
   *
   * @param onePayloadPerLine whether the stream has one payload per line, whatever the first line
   *     is
   */
  public void read(boolean onePayloadPerLine) throws IOException {
    byte[] head = in.readNBytes(ForeignContent.DECISIVE_BYTES);
    String foreign = ForeignContent.describe(head, head.length);
    if (!foreign.isEmpty()) {
      problem(0, foreign);
      return;
    }
    LineReader reader =
        new LineReader(new SequenceInputStream(new ByteArrayInputStream(head), in), limit);
    if (onePayloadPerLine) {
      readLines(reader);
    } else {
      readOneOrLines(reader);
    }
  }

  /**
   * Passes the payloads of a part of a stream to the sink, one per line. A part may be without any.
   *
   * @return the number of lines, blank ones included
   */
  public long readPart() throws IOException {
    LineReader reader = new LineReader(in, limit);
    while (nextWithContent(reader)) {
      submit(reader);
    }
    return reader.number();
  }

  private void readLines(LineReader reader) throws IOException {
    boolean any = false;
    while (nextWithContent(reader)) {
      any = true;
      submit(reader);
    }
    if (!any) {
      problem(0, "is empty");
    }
  }

  private void readOneOrLines(LineReader reader) throws IOException {
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    boolean any = reader.next();
    while (any && isBlank(reader) && before.size() <= limit) {
      append(reader, before);
      any = reader.next();
    }
    if (!any) {
      problem(0, "is empty");
    } else if (!reader.isTooLong() && isDocument(reader.line())) {
      readOneOrLinesAfterDocument(reader);
    } else {
      append(reader, before);
      readOne(before, reader);
    }
  }

  private void readOneOrLinesAfterDocument(LineReader reader) throws IOException {
    byte[] first = reader.line();
    long number = reader.number();
    if (!nextWithContent(reader)) {
      submit(0, first);
      return;
    }
    submit(number, first);
    do {
      submit(reader);
    } while (nextWithContent(reader));
  }

  /**
   * Reads a payload of many lines.
   *
   * @param json its first lines; the others are added
   */
  private void readOne(ByteArrayOutputStream json, LineReader reader) throws IOException {
    if (!reader.isTooLong() && json.size() <= limit) {
      json.writeBytes(reader.rest(limit - json.size()));
    }
    if (reader.isTooLong() || json.size() > limit) {
      problem(0, SizeLimit.message());
    } else {
      submit(0, json.toByteArray());
    }
  }

  private static void append(LineReader reader, ByteArrayOutputStream text) {
    text.writeBytes(reader.line());
    if (reader.isTerminated()) {
      text.write('\n');
    }
  }

  private static boolean isBlank(LineReader reader) {
    return !reader.isTooLong() && ForeignContent.isBlank(reader.line());
  }

  private static boolean nextWithContent(LineReader reader) throws IOException {
    while (reader.next()) {
      if (!isBlank(reader)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDocument(byte[] line) {
    try {
      Utf8JsonReader json = new Utf8JsonReader(line);
      json.skipValue();
      json.end();
      return true;
    } catch (EventFormatException e) {
      return false;
    }
  }

  private void submit(LineReader reader) {
    if (reader.isTooLong()) {
      problem(reader.number(), SizeLimit.message());
    } else {
      submit(reader.number(), reader.line());
    }
  }

  private void submit(long line, byte[] json) {
    sink.payload(new Payload(new Place(source, line), json, expected));
  }

  private void problem(long line, String message) {
    sink.problem(new Place(source, line), message);
  }
}
