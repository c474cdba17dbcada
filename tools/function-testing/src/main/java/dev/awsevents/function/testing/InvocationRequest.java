package dev.awsevents.function.testing;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a function is invoked with: the payload and what its context tells. Immutable: the {@code
 * with} methods return a changed copy.
 */
public final class InvocationRequest {
  private final byte[] payload;
  private final String requestId;
  private final @Nullable String traceId;
  private final @Nullable String clientContext;
  private final @Nullable String cognitoIdentity;
  private final @Nullable String tenantId;

  private InvocationRequest(
      byte[] payload,
      String requestId,
      @Nullable String traceId,
      @Nullable String clientContext,
      @Nullable String cognitoIdentity,
      @Nullable String tenantId) {
    this.payload = payload;
    this.requestId = requestId;
    this.traceId = traceId;
    this.clientContext = clientContext;
    this.cognitoIdentity = cognitoIdentity;
    this.tenantId = tenantId;
  }

  /** A request with a random identifier and nothing else but its payload, in UTF-8. */
  public static InvocationRequest of(byte[] payload) {
    return new InvocationRequest(
        payload.clone(), UUID.randomUUID().toString(), null, null, null, null);
  }

  /** The same with this identifier, which must be fit for the path of a URL. */
  public InvocationRequest withRequestId(String requestId) {
    if (!requestId.matches("[A-Za-z0-9._~-]+")) {
      throw new IllegalArgumentException("a request id has letters, digits and ._~- only");
    }
    return new InvocationRequest(
        payload, requestId, traceId, clientContext, cognitoIdentity, tenantId);
  }

  /** The same with this X-Ray tracing header. */
  public InvocationRequest withTraceId(String traceId) {
    return new InvocationRequest(
        payload, requestId, header(traceId), clientContext, cognitoIdentity, tenantId);
  }

  /** The same with this client context, as JSON. */
  public InvocationRequest withClientContext(String clientContext) {
    return new InvocationRequest(
        payload, requestId, traceId, header(clientContext), cognitoIdentity, tenantId);
  }

  /** The same with this Cognito identity, as JSON. */
  public InvocationRequest withCognitoIdentity(String cognitoIdentity) {
    return new InvocationRequest(
        payload, requestId, traceId, clientContext, header(cognitoIdentity), tenantId);
  }

  /** The same for this tenant. */
  public InvocationRequest withTenantId(String tenantId) {
    return new InvocationRequest(
        payload, requestId, traceId, clientContext, cognitoIdentity, header(tenantId));
  }

  private static String header(String value) {
    if (Objects.requireNonNull(value).chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException(
          "expected printable ASCII, because it is sent as a header");
    }
    return value;
  }

  /** The payload. The array is not copied: nobody may change it. */
  byte[] payload() {
    return payload;
  }

  /** The identifier of the invocation. */
  public String requestId() {
    return requestId;
  }

  @Nullable String traceId() {
    return traceId;
  }

  @Nullable String clientContext() {
    return clientContext;
  }

  @Nullable String cognitoIdentity() {
    return cognitoIdentity;
  }

  @Nullable String tenantId() {
    return tenantId;
  }
}
