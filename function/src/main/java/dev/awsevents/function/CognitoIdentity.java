package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An identity of Amazon Cognito.
 *
 * @param identityId the identity
 * @param identityPoolId the pool that the identity belongs to
 */
public record CognitoIdentity(@Nullable String identityId, @Nullable String identityPoolId) {
  /**
   * Reads the header that the Runtime API sends.
   *
   * @throws RuntimeException if it is not a JSON object
   */
  static CognitoIdentity read(String json) {
    Map<?, ?> members = (Map<?, ?>) AwsEvents.read(json, FreeFormCodec.INSTANCE);
    return new CognitoIdentity(
        (String) members.get("cognitoIdentityId"), (String) members.get("cognitoIdentityPoolId"));
  }
}
