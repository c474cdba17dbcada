package dev.awsevents.lambda.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Create;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Delete;
import dev.awsevents.cloudformation.CloudFormationCustomResourceEvent.Update;
import dev.awsevents.customresources.CustomResource;
import dev.awsevents.customresources.CustomResourceFunction;
import dev.awsevents.customresources.CustomResourceResult;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.lambda.AwsContexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A custom resource: it creates, and fails to change. */
public final class Certificates implements CustomResource {
  /** Starts the function by its own loop. */
  public static void main(String[] arguments) {
    CustomResourceFunction.start(new Certificates());
  }

  @Override
  public CustomResourceResult create(Create request, LambdaContext context) {
    return CustomResourceResult.of("cert-1").with("Function", context.functionName());
  }

  @Override
  public CustomResourceResult update(Update request, LambdaContext context) {
    throw new IllegalStateException("certificates do not change");
  }

  @Override
  public void delete(Delete request, LambdaContext context) {}

  /** The same on a Java runtime. */
  public static final class Handler implements RequestStreamHandler {
    private final CustomResourceFunction function = new CustomResourceFunction(new Certificates());

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      function.accept(input.readAllBytes(), AwsContexts.fromAws(context));
    }
  }
}
