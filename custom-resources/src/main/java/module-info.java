/** Lambda functions behind custom resources of AWS CloudFormation. */
module dev.awsevents.customresources {
  requires java.net.http;
  requires transitive dev.awsevents;
  requires transitive dev.awsevents.function;
  requires static org.jspecify;

  exports dev.awsevents.customresources;
}
