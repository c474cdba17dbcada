package com.example;

import dev.awsevents.apigateway.ApiGatewayAuthorizerResponse;
import dev.awsevents.apigateway.ApiGatewayHttpAuthorizerIamResponse;
import dev.awsevents.apigateway.ApiGatewayHttpAuthorizerRequest;
import dev.awsevents.apigateway.ApiGatewayHttpAuthorizerSimpleResponse;
import dev.awsevents.apigateway.ApiGatewayRequestAuthorizerRequest;
import dev.awsevents.appsync.AppSyncAuthorizerEvent;
import dev.awsevents.appsync.AppSyncAuthorizerResponse;
import dev.awsevents.iam.IamPolicyDocument;
import java.util.Collections;
import java.util.List;
import java.util.Map;

public class Authorizers {
  public ApiGatewayAuthorizerResponse rest(ApiGatewayRequestAuthorizerRequest event) {
    String key = event.headers().get("x-api-key");
    IamPolicyDocument.Statement statement =
        IamPolicyDocument.Statement.builder()
            .action(List.of("execute-api:Invoke"))
            .effect(new IamPolicyDocument.Effect(key == null ? "Deny" : "Allow"))
            .resource(Collections.singletonList(event.methodArn()))
            .build();
    return ApiGatewayAuthorizerResponse.builder()
        .principalId(event.requestContext().identity().sourceIp())
        .policyDocument(
            IamPolicyDocument.builder()
                .version("2012-10-17")
                .statement(Collections.singletonList(statement))
                .build())
        .usageIdentifierKey(key)
        .build();
  }

  public ApiGatewayHttpAuthorizerIamResponse http(ApiGatewayHttpAuthorizerRequest event) {
    long millis = event.requestContext().time().toEpochMilli();
    return ApiGatewayHttpAuthorizerIamResponse.builder()
        .principalId(event.identitySource().get(0) + millis)
        .policyDocument(
            IamPolicyDocument.builder()
                .version("2012-10-17")
                .statement(List.of())
                .build())
        .context(Map.of("route", event.routeArn()))
        .build();
  }

  public ApiGatewayHttpAuthorizerSimpleResponse simple(ApiGatewayHttpAuthorizerRequest event) {
    ApiGatewayHttpAuthorizerSimpleResponse.Builder response = ApiGatewayHttpAuthorizerSimpleResponse.builder();
    response.isAuthorized(event.headers().containsKey("authorization"));
    return response.build();
  }

  public AppSyncAuthorizerResponse graphql(AppSyncAuthorizerEvent event) {
    return AppSyncAuthorizerResponse.builder()
        .isAuthorized(event.authorizationToken().startsWith("t-"))
        .resolverContext(Map.of("operation", event.requestContext().operationName()))
        .deniedFields(List.of("Mutation.delete"))
        .ttlOverride(10)
        .build();
  }
}
