package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.cognito.CognitoCreateAuthChallengeEvent;
import dev.awsevents.cognito.CognitoCustomMessageEvent;
import dev.awsevents.cognito.CognitoDefineAuthChallengeEvent;
import dev.awsevents.cognito.CognitoMigrateUserEvent;
import dev.awsevents.cognito.CognitoPostAuthenticationEvent;
import dev.awsevents.cognito.CognitoPostConfirmationEvent;
import dev.awsevents.cognito.CognitoPreAuthenticationEvent;
import dev.awsevents.cognito.CognitoPreSignUpEvent;
import dev.awsevents.cognito.CognitoPreTokenGenerationEvent;
import dev.awsevents.cognito.CognitoPreTokenGenerationV2Event;
import dev.awsevents.cognito.CognitoSyncEvent;
import dev.awsevents.cognito.CognitoVerifyAuthChallengeResponseEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

public class Users {
  static class SignUp
      implements RequestHandler<CognitoPreSignUpEvent, CognitoPreSignUpEvent> {
    @Override
    public CognitoPreSignUpEvent handleRequest(
        CognitoPreSignUpEvent event, Context context) {
      String email = event.request().userAttributes().get("email");
      if (email.endsWith("@example.com")) {
        event = event.toBuilder().response(event.response().toBuilder().autoConfirmUser(true).build()).build();
        event = event.toBuilder().response(event.response().toBuilder().autoVerifyEmail(true).build()).build();
      }
      return event;
    }
  }

  static class Challenge
      implements RequestHandler<
          CognitoDefineAuthChallengeEvent, CognitoDefineAuthChallengeEvent> {
    @Override
    public CognitoDefineAuthChallengeEvent handleRequest(
        CognitoDefineAuthChallengeEvent event, Context context) {
      int passed = 0;
      for (CognitoDefineAuthChallengeEvent.ChallengeResult result :
          event.request().session()) {
        passed += result.challengeResult() ? 1 : 0;
      }
      CognitoDefineAuthChallengeEvent.Response.Builder response =
          CognitoDefineAuthChallengeEvent.Response.builder();
      response.issueTokens(passed == event.request().session().size());
      response.challengeName("CUSTOM_CHALLENGE");
      event = event.toBuilder().response(response.build()).build();
      return event;
    }
  }

  CognitoCustomMessageEvent.Response message(CognitoCustomMessageEvent event) {
    return CognitoCustomMessageEvent.Response.builder()
        .emailSubject("Welcome " + event.userName())
        .emailMessage("Your code is " + event.request().codeParameter())
        .build();
  }

  CognitoCreateAuthChallengeEvent.Response challenge(
      CognitoCreateAuthChallengeEvent event) {
    return CognitoCreateAuthChallengeEvent.Response.builder().publicChallengeParameters(Map.of("name", event.request().challengeName())).privateChallengeParameters(Map.of("answer", "5")).challengeMetadata("CAPTCHA").build();
  }

  CognitoVerifyAuthChallengeResponseEvent.Response verify(
      CognitoVerifyAuthChallengeResponseEvent event) {
    boolean correct =
        event
            .request()
            .privateChallengeParameters()
            .get("answer")
            .equals(event.request().challengeAnswer());
    return CognitoVerifyAuthChallengeResponseEvent.Response.builder()
        .answerCorrect(correct)
        .build();
  }

  CognitoMigrateUserEvent.Response migrate(CognitoMigrateUserEvent event) {
    return CognitoMigrateUserEvent.Response.builder()
        .userAttributes(event.request().validationData())
        .finalUserStatus(new CognitoMigrateUserEvent.FinalUserStatus("CONFIRMED"))
        .messageAction("SUPPRESS")
        .desiredDeliveryMediums(Arrays.asList(new String[] {"EMAIL"}))
        .forceAliasCreation(false)
        .build();
  }

  CognitoPreTokenGenerationEvent.Response token(
      CognitoPreTokenGenerationEvent event) {
    StringBuilder groups = new StringBuilder();
    for (String group : event.request().groupConfiguration().groupsToOverride()) {
      groups.append(group);
    }
    return CognitoPreTokenGenerationEvent.Response.builder()
        .claimsOverrideDetails(
            CognitoPreTokenGenerationEvent.ClaimsOverrideDetails.builder()
                .claimsToAddOrOverride(Map.of("groups", groups.toString()))
                .build())
        .build();
  }

  String tokenV2(CognitoPreTokenGenerationV2Event event) {
    return event.request().userAttributes().get("sub") + event.userPoolId();
  }

  String confirmed(CognitoPostConfirmationEvent event) {
    return event.triggerSource().value() + event.callerContext().clientId();
  }

  boolean authenticated(CognitoPostAuthenticationEvent event) {
    return Objects.requireNonNullElse(event.request().newDeviceUsed(), false);
  }

  String authenticating(CognitoPreAuthenticationEvent event) {
    return event.request().validationData().get("ip");
  }

  String synchronizing(CognitoSyncEvent event) {
    CognitoSyncEvent.DatasetRecord record = event.datasetRecords().get("theme");
    return event.identityId() + record.op().value() + record.newValue();
  }
}
