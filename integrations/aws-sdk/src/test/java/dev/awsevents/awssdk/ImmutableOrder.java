package dev.awsevents.awssdk;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbImmutable;
import software.amazon.awssdk.enhanced.dynamodb.mapper.annotations.DynamoDbPartitionKey;

/** An immutable class as users of the enhanced client write it. */
@DynamoDbImmutable(builder = ImmutableOrder.Builder.class)
public final class ImmutableOrder {
  private final @Nullable String id;
  private final @Nullable SdkBytes signature;

  private ImmutableOrder(Builder builder) {
    id = builder.id;
    signature = builder.signature;
  }

  public static Builder builder() {
    return new Builder();
  }

  @DynamoDbPartitionKey
  public @Nullable String id() {
    return id;
  }

  public @Nullable SdkBytes signature() {
    return signature;
  }

  /** Builds an order. */
  public static final class Builder {
    private @Nullable String id;
    private @Nullable SdkBytes signature;

    private Builder() {}

    public Builder id(String value) {
      id = value;
      return this;
    }

    public Builder signature(SdkBytes value) {
      signature = value;
      return this;
    }

    public ImmutableOrder build() {
      return new ImmutableOrder(this);
    }
  }
}
