package dev.awsevents.function.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings invocations and environments together, in the order in which they come. */
final class Invocations {
  private final CompletableFuture<Void> initialization = new CompletableFuture<>();
  private final Deque<PendingInvocation> submitted = new ArrayDeque<>();
  private final Deque<Consumer<PendingInvocation>> environments = new ArrayDeque<>();
  private final Map<String, PendingInvocation> known = new HashMap<>();

  CompletableFuture<Void> initialization() {
    return initialization;
  }

  void submit(PendingInvocation invocation) {
    Consumer<PendingInvocation> environment;
    synchronized (this) {
      if (known.putIfAbsent(invocation.request().requestId(), invocation) != null) {
        throw new IllegalArgumentException("an invocation with this request id was there before");
      }
      environment = environments.poll();
      if (environment == null) {
        submitted.add(invocation);
      }
    }
    if (environment != null) {
      environment.accept(invocation);
    }
  }

  /** An environment is ready. */
  void next(Consumer<PendingInvocation> environment) {
    PendingInvocation invocation;
    synchronized (this) {
      invocation = submitted.poll();
      if (invocation == null) {
        environments.add(environment);
      }
    }
    initialization.complete(null);
    if (invocation != null) {
      environment.accept(invocation);
    }
  }

  synchronized @Nullable PendingInvocation find(String requestId) {
    return known.get(requestId);
  }
}
