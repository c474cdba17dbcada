package dev.awsevents.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LambdaContextWrapTest {
  private final LambdaContext context =
      LambdaContext.builder().requestId("LambdaContextWrapTest").build();
  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private final List<@Nullable LambdaContext> seen = new ArrayList<>();

  @AfterEach
  void end() {
    InvocationContext.enter(null);
    thread.shutdownNow();
  }

  private void look() {
    seen.add(LambdaContext.current());
  }

  @Test
  void theOtherThreadHasTheContextWhileTheTaskRuns() throws Exception {
    InvocationContext.enter(context);
    thread.submit(LambdaContext.wrap(this::look)).get();
    thread.submit(this::look).get();

    assertSame(context, seen.get(0));
    assertNull(seen.get(1));
  }

  @Test
  void theThreadLosesTheContextAlsoIfTheTaskFails() throws Exception {
    InvocationContext.enter(context);
    Runnable failing =
        LambdaContext.wrap(
            () -> {
              throw new IllegalStateException();
            });

    assertThrows(Exception.class, () -> thread.submit(failing).get());
    thread.submit(this::look).get();
    assertNull(seen.get(0));
  }

  @Test
  void aTaskOnTheSameThreadLeavesItsContext() {
    InvocationContext.enter(context);
    LambdaContext.wrap(this::look).run();

    assertSame(context, seen.get(0));
    assertSame(context, LambdaContext.current());
  }

  @Test
  void aThreadOfAnotherInvocationHasItsOwnContextAfterwards() {
    InvocationContext.enter(context);
    Runnable task = LambdaContext.wrap(this::look);
    LambdaContext other = LambdaContext.builder().requestId("another").build();
    InvocationContext.enter(other);
    task.run();

    assertSame(context, seen.get(0));
    assertSame(other, LambdaContext.current());
  }

  @Test
  void withoutInvocationThereIsNothingToCarry() {
    Runnable task = this::look;
    assertSame(task, LambdaContext.wrap(task));
  }

  @Test
  void listenersAreToldOnTheOtherThread() throws Exception {
    List<String> told = new ArrayList<>();
    Lambda.onInvocation(
        new InvocationListener() {
          @Override
          public void entered(LambdaContext entered) {
            if (entered == context) {
              told.add("entered " + Thread.currentThread().getName());
            }
          }

          @Override
          public void left() {
            if (Thread.currentThread().getName().equals("worker")) {
              told.add("left worker");
            }
          }
        });
    InvocationContext.enter(context);
    told.clear();
    Runnable task = LambdaContext.wrap(() -> told.add("task"));
    Thread worker = new Thread(task, "worker");
    worker.start();
    worker.join();

    assertEquals(List.of("entered worker", "task", "left worker"), told);
  }
}
