package dev.awsevents.customresources;

import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Create;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Delete;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Update;
import dev.awsevents.function.LambdaContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does the same for all requests, and remembers them. */
final class TestResource implements CustomResource {
  /** What the resource does. */
  @FunctionalInterface
  interface Action {
    @Nullable CustomResourceResult run() throws Exception;
  }

  private final Action action;
  private final List<String> calls = new ArrayList<>();

  TestResource(Action action) {
    this.action = action;
  }

  List<String> calls() {
    return calls;
  }

  @Override
  public @Nullable CustomResourceResult create(Create request, LambdaContext context)
      throws Exception {
    calls.add("create " + request.resourceProperties().get("DomainName"));
    return action.run();
  }

  @Override
  public @Nullable CustomResourceResult update(Update request, LambdaContext context)
      throws Exception {
    calls.add("update " + request.physicalResourceId());
    return action.run();
  }

  @Override
  public void delete(Delete request, LambdaContext context) throws Exception {
    calls.add("delete " + request.physicalResourceId());
    action.run();
  }
}
