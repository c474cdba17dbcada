package com.example;

import com.amazonaws.services.lambda.runtime.events.APIGatewayCustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2CustomAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.AppSyncLambdaAuthorizerEvent;
import com.amazonaws.services.lambda.runtime.events.AppSyncLambdaAuthorizerResponse;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponse;
import com.amazonaws.services.lambda.runtime.events.IamPolicyResponseV1;
import com.amazonaws.services.lambda.runtime.events.SimpleIAMPolicyResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;

public class Authorizers {
  public IamPolicyResponseV1 rest(APIGatewayCustomAuthorizerEvent event) {
    String key = event.getHeaders().get("x-api-key");
    IamPolicyResponseV1.Statement statement =
        IamPolicyResponseV1.Statement.builder()
            .withAction(IamPolicyResponseV1.EXECUTE_API_INVOKE)
            .withEffect(key == null ? IamPolicyResponseV1.DENY : IamPolicyResponseV1.ALLOW)
            .withResource(Collections.singletonList(event.getMethodArn()))
            .build();
    return IamPolicyResponseV1.builder()
        .withPrincipalId(event.getRequestContext().getIdentity().getSourceIp())
        .withPolicyDocument(
            IamPolicyResponseV1.PolicyDocument.builder()
                .withVersion(IamPolicyResponseV1.VERSION_2012_10_17)
                .withStatement(Collections.singletonList(statement))
                .build())
        .withUsageIdentifierKey(key)
        .build();
  }

  public IamPolicyResponse http(APIGatewayV2CustomAuthorizerEvent event) {
    long millis = event.getRequestContext().getTime().getMillis();
    return IamPolicyResponse.builder()
        .withPrincipalId(event.getIdentitySource().get(0) + millis)
        .withPolicyDocument(
            IamPolicyResponse.PolicyDocument.builder()
                .withVersion(IamPolicyResponse.VERSION_2012_10_17)
                .withStatement(List.of())
                .build())
        .withContext(Map.of("route", event.getRouteArn()))
        .build();
  }

  public SimpleIAMPolicyResponse simple(APIGatewayV2CustomAuthorizerEvent event) {
    SimpleIAMPolicyResponse response = new SimpleIAMPolicyResponse();
    response.setIsAuthorized(event.getHeaders().containsKey("authorization"));
    return response;
  }

  public AppSyncLambdaAuthorizerResponse graphql(AppSyncLambdaAuthorizerEvent event) {
    return AppSyncLambdaAuthorizerResponse.builder()
        .withIsAuthorized(event.getAuthorizationToken().startsWith("t-"))
        .withResolverContext(Map.of("operation", event.getRequestContext().getOperationName()))
        .withDeniedFields(List.of("Mutation.delete"))
        .withTtlOverride(10)
        .build();
  }
}
