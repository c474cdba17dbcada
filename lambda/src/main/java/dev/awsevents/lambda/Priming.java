package dev.awsevents.lambda;

import dev.awsevents.AwsEvents;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads what the first event needs before Lambda takes a snapshot of the function:
 *
 * <pre>{@code
 * public Orders() {
 *   Priming.of(SqsEvent.class).withResponse(SqsBatchResponse.builder().build()).beforeSnapshot();
 * }
 * }</pre>
 *
 * <p>It reads the ordinary payload of the type, which {@code awsevents-test-fixtures} has, or your
 * own file of the same path: {@code /fixtures/sqs/SqsEvent/default.json}. It is immutable.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html">SnapStart</a>
 */
public final class Priming {
  private static final String PACKAGE = "dev.awsevents.";

  private final Class<?> eventType;
  private final List<Object> responses;

  private Priming(Class<?> eventType, List<Object> responses) {
    this.eventType = eventType;
    this.responses = responses;
  }

  /**
   * Prepares for events of a type.
   *
   * @param eventType a type of the library
   * @throws IllegalArgumentException if it is not one
   */
  public static Priming of(Class<?> eventType) {
    if (!eventType.getName().startsWith(PACKAGE)) {
      throw new IllegalArgumentException(
          eventType.getName() + " is not a type of awsevents, which has fixtures for its own only");
    }
    return new Priming(eventType, List.of());
  }

  /** A copy that prepares for writing such a response, too. */
  public Priming withResponse(Object response) {
    List<Object> more = new ArrayList<>(responses);
    more.add(response);
    return new Priming(eventType, List.copyOf(more));
  }

  /**
   * Primes where it is worth it: at once, if Lambda initializes the function for SnapStart or
   * provisioned concurrency; before a checkpoint, if {@code org.crac} is on the class path;
   * otherwise not at all, because it would only delay the first event.
   *
   * @throws IllegalStateException if there is no payload of the type
   */
  public void beforeSnapshot() {
    beforeSnapshot(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
  }

  /**
   * As {@link #beforeSnapshot()}.
   *
   * @param initialization the value of the variable that <a
   *     href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Lambda
   *     sets</a>; null if it is not set
   */
  void beforeSnapshot(@Nullable String initialization) {
    if ("snap-start".equals(initialization) || "provisioned-concurrency".equals(initialization)) {
      run();
    } else if (initialization == null && isCracPresent()) {
      CheckpointPriming.register(this);
    }
  }

  private static boolean isCracPresent() {
    try {
      Class.forName("org.crac.Resource", false, Priming.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Primes at once.
   *
   * @throws IllegalStateException if there is no payload of the type
   */
  public void run() {
    AwsEvents.read(payload(), eventType);
    for (Object response : responses) {
      AwsEvents.toBytes(response);
    }
  }

  private byte[] payload() {
    String path = eventType.getName().substring(PACKAGE.length()).replace('.', '/');
    String name = "fixtures/" + path + "/default.json";
    try (InputStream in = loader().getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "there is no "
                + name
                + ": add dev.awsevents:awsevents-test-fixtures with scope runtime,"
                + " or a file of this name");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ClassLoader loader() {
    ClassLoader loader = eventType.getClassLoader();
    return loader == null ? ClassLoader.getSystemClassLoader() : loader;
  }
}
