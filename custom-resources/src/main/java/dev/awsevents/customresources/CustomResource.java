package dev.awsevents.customresources;

import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent;
import dev.awsevents.function.LambdaContext;
import org.jspecify.annotations.Nullable;

/**
 * What AWS CloudFormation does with a custom resource. The answer to CloudFormation is made of what
 * the methods return or throw; {@link CustomResourceFunction} sends it.
 *
 * <p>Lambda may deliver a request twice. The methods should do the same thing only once for the
 * same {@code requestId()}.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-custom-resources.html">Custom
 *     resources</a>
 */
public interface CustomResource {
  /**
   * Creates the resource.
   *
   * @return the physical ID and data; null, or a result without ID, takes the ID of the request as
   *     physical ID
   * @throws CustomResourceException if something was created that {@link #delete} must clean up
   * @throws Exception makes the request fail, with the message of the exception as its reason; then
   *     {@link #delete} is not called, because nothing is known that it could delete
   */
  @Nullable CustomResourceResult create(
      CloudFormationCustomResourceEvent.Create request, LambdaContext context) throws Exception;

  /**
   * Changes the resource.
   *
   * @return data, and a physical ID only if another resource takes the place of this one: then
   *     CloudFormation asks to delete the old one; null, or a result without ID, keeps it
   * @throws Exception makes the request fail, with the message of the exception as its reason
   */
  @Nullable CustomResourceResult update(
      CloudFormationCustomResourceEvent.Update request, LambdaContext context) throws Exception;

  /**
   * Deletes the resource. If there is no such resource any more, that is a success: a stack whose
   * resources cannot be deleted cannot be deleted either.
   *
   * @throws Exception makes the request fail, with the message of the exception as its reason
   */
  void delete(CloudFormationCustomResourceEvent.Delete request, LambdaContext context)
      throws Exception;
}
