package dev.awsevents.http;

/** The form in which the sender of an HTTP request expects the response. */
public enum HttpResponseFormat {
  /** {@code ApiGatewayProxyResponse}: single-value and multi-value headers. */
  API_GATEWAY_PROXY,

  /** {@code ApiGatewayHttpResponse}: single-value headers, and cookies apart. */
  API_GATEWAY_HTTP,

  /** {@code FunctionUrlResponse}: single-value headers, and cookies apart. */
  FUNCTION_URL,

  /** {@code AlbResponse} with {@code headers}. */
  ALB,

  /** {@code AlbResponse} with {@code multiValueHeaders}. */
  ALB_MULTI_VALUE,

  /** {@code VpcLatticeResponse}: single-value headers. */
  VPC_LATTICE
}
