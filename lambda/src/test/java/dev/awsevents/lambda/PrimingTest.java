package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crac.Context;
import org.crac.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrimingTest {
  /** A response that cannot be written, so that it is noticed if it is. */
  private static Priming noticed() {
    return Priming.of(SqsEvent.class).withResponse(new Object());
  }

  static Stream<Class<?>> types() {
    return Fixtures.types().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeCanBePrimed(Class<?> type) {
    assertDoesNotThrow(() -> Priming.of(type).run());
  }

  @Test
  void aResponseIsWritten() {
    Priming priming = Priming.of(SqsEvent.class);
    assertDoesNotThrow(() -> priming.withResponse(SqsBatchResponse.builder().build()).run());
    assertThrows(IllegalArgumentException.class, () -> noticed().run());
  }

  @ParameterizedTest
  @ValueSource(strings = {"snap-start", "provisioned-concurrency"})
  void itHappensAtOnceIfTheFirstEventComesLater(String initialization) {
    assertThrows(IllegalArgumentException.class, () -> noticed().beforeSnapshot(initialization));
  }

  @ParameterizedTest
  @ValueSource(strings = {"on-demand", "lambda-managed-instances"})
  void itDoesNotHappenIfTheFirstEventWaits(String initialization) {
    assertDoesNotThrow(() -> noticed().beforeSnapshot(initialization));
  }

  @Test
  void withoutLambdaItWaitsForTheCheckpoint() {
    assertDoesNotThrow(() -> noticed().beforeSnapshot(null));

    List<Resource> registered = new ArrayList<>();
    Context<Resource> context =
        new Context<>() {
          @Override
          public void beforeCheckpoint(Context<? extends Resource> parent) {}

          @Override
          public void afterRestore(Context<? extends Resource> parent) {}

          @Override
          public void register(Resource resource) {
            registered.add(resource);
          }
        };
    CheckpointPriming.register(noticed(), context);
    assertEquals(1, registered.size());
    assertThrows(IllegalArgumentException.class, () -> registered.get(0).beforeCheckpoint(context));
    assertDoesNotThrow(() -> registered.get(0).afterRestore(context));
  }

  @Test
  void aTypeWithoutPayloadIsAnErrorThatSaysWhatToAdd() {
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> Priming.of(SqsEvent.Message.class).run());
    assertTrue(error.toString().contains("awsevents-test-fixtures"), error::toString);
  }

  @Test
  void aTypeOfOthersIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Priming.of(String.class));
  }
}
