package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sqs.SqsEvent;

/** Classes that cannot be handlers, or only just. */
public final class Unfit {
  private Unfit() {}

  /** Fails when it is created. */
  public static class Failing implements RequestHandler<SqsEvent, Void> {
    public Failing() {
      throw new IllegalStateException("the table is not there");
    }

    @Override
    public Void handleRequest(SqsEvent event, Context context) {
      return null;
    }
  }

  /** Nobody can create it. */
  public static class WithParameter implements RequestHandler<SqsEvent, Void> {
    public WithParameter(String parameter) {}

    @Override
    public Void handleRequest(SqsEvent event, Context context) {
      return null;
    }
  }

  /** A base class whose type parameter is the event. */
  public abstract static class Base<T> implements RequestHandler<T, String> {
    @Override
    public String handleRequest(T event, Context context) {
      return event.getClass().getSimpleName();
    }
  }

  /** Says the type of its event in its superclass. */
  public static class Derived extends Base<SqsEvent> {}

  /** Of two methods the one with more parameters counts. */
  public static class Overloaded {
    public Object handle(SqsEvent event) {
      return java.util.List.of("one");
    }

    public Object handle(SqsEvent event, Context context) {
      return java.util.List.of("two");
    }
  }
}
