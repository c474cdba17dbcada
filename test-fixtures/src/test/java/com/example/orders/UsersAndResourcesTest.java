package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;
import dev.awsevents.cognito.CognitoPreSignUpEvent;
import dev.awsevents.cognito.CognitoPreTokenGenerationEvent;
import dev.awsevents.fixtures.CognitoTestUser;
import dev.awsevents.fixtures.TestCustomResource;
import dev.awsevents.fixtures.TestEvents;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UsersAndResourcesTest {
  @Test
  void aUserIsTheSameInAllTriggers() {
    CognitoTestUser ines =
        TestEvents.cognitoUser("ines@example.com").attribute("custom:tenant", "eu").groups("crew");
    CognitoPreSignUpEvent signUp = ines.preSignUp();
    CognitoPreTokenGenerationEvent token = ines.preTokenGeneration();

    assertEquals(signUp.userName(), token.userName());
  }

  @Test
  void aResourceIsCreatedAndUpdated() {
    TestCustomResource certificate =
        TestEvents.customResource("Custom::Certificate", Map.of("ValidityDays", 90));
    CloudFormationCustomResourceEvent create = certificate.create();
    CloudFormationCustomResourceEvent update = certificate.update(Map.of("ValidityDays", 30));

    assertEquals(create.stackId(), update.stackId());
    assertNotEquals(create.requestType(), update.requestType());
  }
}
