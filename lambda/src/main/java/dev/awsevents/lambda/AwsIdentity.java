package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import org.jspecify.annotations.Nullable;

/** An identity in the form of AWS's library. */
final class AwsIdentity implements CognitoIdentity {
  private final dev.awsevents.function.CognitoIdentity identity;

  AwsIdentity(dev.awsevents.function.CognitoIdentity identity) {
    this.identity = identity;
  }

  @Override
  public @Nullable String getIdentityId() {
    return identity.identityId();
  }

  @Override
  public @Nullable String getIdentityPoolId() {
    return identity.identityPoolId();
  }
}
