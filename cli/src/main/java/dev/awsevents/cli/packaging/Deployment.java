package dev.awsevents.cli.packaging;

import dev.awsevents.packaging.PackagedFunction;

/** Files that deploy a packaged function. */
public final class Deployment {
  private final PackagedFunction packaged;

  /** Of this package. */
  public Deployment(PackagedFunction packaged) {
    this.packaged = packaged;
  }

  /**
   * A template of AWS SAM with the function alone:
   * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html
   */
  public String template() {
    return """
    AWSTemplateFormatVersion: "2010-09-09"
    Transform: AWS::Serverless-2016-10-31
    Resources:
      Function:
        Type: AWS::Serverless::Function
        Properties:
          CodeUri: %s
          Handler: bootstrap
          Runtime: provided.al2023
          Architectures: [%s]
          MemorySize: 256
          Timeout: 10
    """
        .formatted(packaged.zip(), packaged.architecture().lambdaName());
  }

  /**
   * A container image with the same files:
   * https://docs.aws.amazon.com/lambda/latest/dg/images-create.html
   */
  public String dockerfile() {
    String platform =
        switch (packaged.architecture()) {
          case X86_64 -> "linux/amd64";
          case ARM64 -> "linux/arm64";
        };
    return """
    # Unzip the package into the folder "function" first, which keeps the times of its files:
    #   unzip -d function %s
    FROM --platform=%s public.ecr.aws/lambda/provided:al2023
    COPY function/ ${LAMBDA_TASK_ROOT}/
    ENTRYPOINT ["/var/task/bootstrap"]
    """
        .formatted(packaged.zip().getFileName(), platform);
  }
}
