package dev.awsevents.customresources;

import org.jspecify.annotations.Nullable;

/**
 * Creating a resource failed when something was there already. CloudFormation asks to delete it by
 * its physical ID.
 */
public final class CustomResourceException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String physicalResourceId;

  /**
   * A failure.
   *
   * @param reason what people see in the events of the stack
   * @param physicalResourceId the resource to delete
   */
  public CustomResourceException(
      String reason, String physicalResourceId, @Nullable Throwable cause) {
    super(reason, cause);
    this.physicalResourceId = physicalResourceId;
  }

  /** The resource to delete. */
  public String physicalResourceId() {
    return physicalResourceId;
  }
}
