package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.CognitoEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolCreateAuthChallengeEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolCustomMessageEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolDefineAuthChallengeEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolMigrateUserEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostAuthenticationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPostConfirmationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreAuthenticationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreSignUpEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolPreTokenGenerationEventV2;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolVerifyAuthChallengeResponseEvent;
import java.util.Map;

public class Users {
  static class SignUp
      implements RequestHandler<CognitoUserPoolPreSignUpEvent, CognitoUserPoolPreSignUpEvent> {
    @Override
    public CognitoUserPoolPreSignUpEvent handleRequest(
        CognitoUserPoolPreSignUpEvent event, Context context) {
      String email = event.getRequest().getUserAttributes().get("email");
      if (email.endsWith("@example.com")) {
        event.getResponse().setAutoConfirmUser(true);
        event.getResponse().setAutoVerifyEmail(true);
      }
      return event;
    }
  }

  static class Challenge
      implements RequestHandler<
          CognitoUserPoolDefineAuthChallengeEvent, CognitoUserPoolDefineAuthChallengeEvent> {
    @Override
    public CognitoUserPoolDefineAuthChallengeEvent handleRequest(
        CognitoUserPoolDefineAuthChallengeEvent event, Context context) {
      int passed = 0;
      for (CognitoUserPoolDefineAuthChallengeEvent.ChallengeResult result :
          event.getRequest().getSession()) {
        passed += result.getChallengeResult() ? 1 : 0;
      }
      CognitoUserPoolDefineAuthChallengeEvent.Response response =
          new CognitoUserPoolDefineAuthChallengeEvent.Response();
      response.setIssueTokens(passed == event.getRequest().getSession().length);
      response.setChallengeName("CUSTOM_CHALLENGE");
      event.setResponse(response);
      return event;
    }
  }

  CognitoUserPoolCustomMessageEvent.Response message(CognitoUserPoolCustomMessageEvent event) {
    return CognitoUserPoolCustomMessageEvent.Response.builder()
        .withEmailSubject("Welcome " + event.getUserName())
        .withEmailMessage("Your code is " + event.getRequest().getCodeParameter())
        .build();
  }

  CognitoUserPoolCreateAuthChallengeEvent.Response challenge(
      CognitoUserPoolCreateAuthChallengeEvent event) {
    return new CognitoUserPoolCreateAuthChallengeEvent.Response(
        Map.of("name", event.getRequest().getChallengeName()), Map.of("answer", "5"), "CAPTCHA");
  }

  CognitoUserPoolVerifyAuthChallengeResponseEvent.Response verify(
      CognitoUserPoolVerifyAuthChallengeResponseEvent event) {
    boolean correct =
        event
            .getRequest()
            .getPrivateChallengeParameters()
            .get("answer")
            .equals(event.getRequest().getChallengeAnswer());
    return CognitoUserPoolVerifyAuthChallengeResponseEvent.Response.builder()
        .withAnswerCorrect(correct)
        .build();
  }

  CognitoUserPoolMigrateUserEvent.Response migrate(CognitoUserPoolMigrateUserEvent event) {
    return CognitoUserPoolMigrateUserEvent.Response.builder()
        .withUserAttributes(event.getRequest().getValidationData())
        .withFinalUserStatus("CONFIRMED")
        .withMessageAction("SUPPRESS")
        .withDesiredDeliveryMediums(new String[] {"EMAIL"})
        .withForceAliasCreation(false)
        .build();
  }

  CognitoUserPoolPreTokenGenerationEvent.Response token(
      CognitoUserPoolPreTokenGenerationEvent event) {
    StringBuilder groups = new StringBuilder();
    for (String group : event.getRequest().getGroupConfiguration().getGroupsToOverride()) {
      groups.append(group);
    }
    return CognitoUserPoolPreTokenGenerationEvent.Response.builder()
        .withClaimsOverrideDetails(
            CognitoUserPoolPreTokenGenerationEvent.ClaimsOverrideDetails.builder()
                .withClaimsToAddOrOverride(Map.of("groups", groups.toString()))
                .build())
        .build();
  }

  String tokenV2(CognitoUserPoolPreTokenGenerationEventV2 event) {
    return event.getRequest().getUserAttributes().get("sub") + event.getUserPoolId();
  }

  String confirmed(CognitoUserPoolPostConfirmationEvent event) {
    return event.getTriggerSource() + event.getCallerContext().getClientId();
  }

  boolean authenticated(CognitoUserPoolPostAuthenticationEvent event) {
    return event.getRequest().getNewDeviceUsed();
  }

  String authenticating(CognitoUserPoolPreAuthenticationEvent event) {
    return event.getRequest().getValidationData().get("ip");
  }

  String synchronizing(CognitoEvent event) {
    CognitoEvent.DatasetRecord record = event.getDatasetRecords().get("theme");
    return event.getIdentityId() + record.getOp() + record.getNewValue();
  }
}
