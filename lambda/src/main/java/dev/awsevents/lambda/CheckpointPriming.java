package dev.awsevents.lambda;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * Primes before a checkpoint of CRaC.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-java.html">Lambda
 *     SnapStart runtime hooks for Java</a>
 */
final class CheckpointPriming implements Resource {
  /** Contexts of CRaC refer to their resources weakly. */
  private static final Queue<CheckpointPriming> KEPT = new ConcurrentLinkedQueue<>();

  private final Priming priming;

  private CheckpointPriming(Priming priming) {
    this.priming = priming;
  }

  static void register(Priming priming) {
    register(priming, Core.getGlobalContext());
  }

  static void register(Priming priming, Context<Resource> context) {
    CheckpointPriming resource = new CheckpointPriming(priming);
    KEPT.add(resource);
    context.register(resource);
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    priming.run();
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
