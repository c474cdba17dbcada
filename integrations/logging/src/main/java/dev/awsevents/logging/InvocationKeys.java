package dev.awsevents.logging;

import dev.awsevents.function.LambdaContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The names under which the MDC has what identifies an invocation. */
public final class InvocationKeys {
  /** The identifier of the invocation. */
  public static final String REQUEST_ID = "requestId";

  /** The tracing header of X-Ray. */
  public static final String TRACE_ID = "traceId";

  /** The tenant, if the function isolates tenants. */
  public static final String TENANT_ID = "tenantId";

  /** All names. */
  public static final Set<String> ALL = Set.of(REQUEST_ID, TRACE_ID, TENANT_ID);

  private InvocationKeys() {}

  /** The values of an invocation; a name is missing if it has none. */
  public static Map<String, String> values(LambdaContext invocation) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put(REQUEST_ID, invocation.requestId());
    String trace = invocation.traceId();
    if (trace != null) {
      values.put(TRACE_ID, trace);
    }
    String tenant = invocation.tenantId();
    if (tenant != null) {
      values.put(TENANT_ID, tenant);
    }
    return values;
  }
}
