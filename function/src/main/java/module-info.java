/** Lambda functions with a main method of their own. */
module dev.awsevents.function {
  requires static transitive dev.awsevents; // for HTTP only
  requires transitive dev.awsevents.runtime;
  requires static org.jspecify;

  exports dev.awsevents.function;
  exports dev.awsevents.function.http;
}
