package dev.awsevents.sparkjobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.SdkClientException;

class SenderTest {
  private final List<Integer> sizes = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  @Test
  void onlyWhatCouldNotBeTakenIsSentAgain() throws IOException {
    int sent =
        send(
            events ->
                IntStream.range(0, events.size())
                    .mapToObj(i -> i % 2 == 0 ? Outcome.SENT : Outcome.again("Busy"))
                    .toList());

    assertThat(sent).isEqualTo(8);
    assertThat(sizes).containsExactly(8, 4, 2, 1);
  }

  @Test
  void whatIsRefusedIsNotSentAgain() throws IOException {
    int sent =
        send(
            events ->
                events.stream()
                    .map(event -> event.place().equals("3") ? Outcome.refused("Odd") : Outcome.SENT)
                    .toList());

    assertThat(sent).isEqualTo(7);
    assertThat(refused).containsExactly("3 Odd");
    assertThat(sizes).containsExactly(8);
  }

  @Test
  void connectionThatBreaksIsTriedAgain() throws IOException {
    int sent =
        send(
            events -> {
              if (sizes.size() < 3) {
                throw SdkClientException.create("broken");
              }
              return events.stream().map(event -> Outcome.SENT).toList();
            });

    assertThat(sent).isEqualTo(8);
    assertThat(sizes).containsExactly(8, 8, 8);
  }

  @Test
  void afterTwelveAttemptsItGivesUp() {
    assertThatThrownBy(
            () -> send(events -> events.stream().map(event -> Outcome.again("Busy")).toList()))
        .isInstanceOf(IOException.class)
        .hasMessage("after 12 attempts AWS still does not take events: Busy");
    assertThat(sizes).hasSize(12);
  }

  @Test
  void taskThatIsStoppedDoesNotWait() {
    assertThatThrownBy(
            () ->
                send(
                    events -> {
                      Thread.currentThread().interrupt();
                      return events.stream().map(event -> Outcome.again("Busy")).toList();
                    }))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sizes).hasSize(1);
  }

  private int send(Function<List<Event>, List<Outcome>> answers) throws IOException {
    Target target =
        new Target() {
          @Override
          public int maxEvents() {
            return 10;
          }

          @Override
          public int maxBytes() {
            return 1_000;
          }

          @Override
          public List<Outcome> send(List<Event> events) {
            sizes.add(events.size());
            return answers.apply(events);
          }

          @Override
          public void close() {}
        };
    List<Event> events =
        IntStream.range(0, 8)
            .mapToObj(number -> new Event(Integer.toString(number), new byte[0]))
            .toList();
    return new Sender(
            target,
            new Pace(1_000_000),
            (event, code) -> refused.add(event.place() + " " + code),
            1)
        .send(events);
  }
}
