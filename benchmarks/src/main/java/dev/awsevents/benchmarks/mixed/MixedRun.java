package dev.awsevents.benchmarks.mixed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.check.PayloadCheck;
import dev.awsevents.check.input.PayloadSink.Payload;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.fixtures.Fixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Goes through events of all types, in a JVM of its own. Prints megabytes per second of processor
 * time: of the first round, and the median of the last rounds.
 */
public final class MixedRun {
  /** Events of a round: as many as the command {@code check} sees of an archive of 20 MB. */
  private static final int EVENTS = 20_000;

  /** After fewer, the JVM has not yet compiled the code of seldom events for the second time. */
  private static final int ROUNDS = 100;

  private static final int LAST_ROUNDS = 9;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final JsonFactory JACKSON = new JsonFactory();
  private static final PayloadCheck CHECK = new PayloadCheck(false);
  private static final Place PLACE = new Place("archive", 1);

  /** Keeps the compiler from dropping work whose result nobody uses. */
  @SuppressWarnings("UnusedVariable")
  private static volatile Object sink = "";

  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  private record Event(byte[] json, Class<?> type, Object value) {}

  private MixedRun() {}

  /**
   * Runs.
   *
   * @param args name of the work
   */
  public static void main(String[] args) {
    Function<Event, Object> work = work(Work.valueOf(args[0]));
    List<Event> events = events(Work.valueOf(args[0]));
    double bytes = events.stream().mapToLong(event -> event.json.length).sum();
    double[] rates = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      for (Event event : events) {
        sink = work.apply(event);
      }
      rates[round] = bytes * 1000 / (THREADS.getCurrentThreadCpuTime() - start);
    }
    double first = rates[0];
    double[] last = Arrays.copyOfRange(rates, ROUNDS - LAST_ROUNDS, ROUNDS);
    Arrays.sort(last);
    System.out.println(Math.round(first) + " " + Math.round(last[LAST_ROUNDS / 2]));
  }

  private static Function<Event, Object> work(Work work) {
    return switch (work) {
      case SCAN -> event -> scan(event.json);
      case IDENTIFY -> event -> AwsEvents.identify(event.json);
      case READ, READ_BY_TYPE -> event -> AwsEvents.read(event.json, event.type);
      case READ_ANY -> event -> AwsEvents.readAny(event.json);
      case WRITE -> event -> AwsEvents.toBytes(event.value);
      case CHECK -> event -> CHECK.check(new Payload(PLACE, event.json, null));
    };
  }

  private static int scan(byte[] json) {
    try (JsonParser parser = JACKSON.createParser(json)) {
      int length = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        length += token.isScalarValue() ? parser.getText().length() : 1;
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fixtures of all events, again and again in another order, unless the work wants one. */
  private static List<Event> events(Work work) {
    List<Event> fixtures = new ArrayList<>();
    for (Class<?> type : Fixtures.types()) {
      if (LambdaEvent.class.isAssignableFrom(type)) {
        Fixtures.all(type).forEach(value -> fixtures.add(event(type, value)));
      }
    }
    Random random = new Random(7);
    List<Event> events = new ArrayList<>();
    while (events.size() < EVENTS) {
      Collections.shuffle(fixtures, random);
      events.addAll(fixtures);
    }
    List<Event> round = new ArrayList<>(events.subList(0, EVENTS));
    if (work == Work.READ_BY_TYPE) {
      round.sort(Comparator.comparing(event -> event.type.getName()));
    }
    return round;
  }

  private static Event event(Class<?> type, Object value) {
    return new Event(AwsEvents.toBytes(value), type, value);
  }
}
