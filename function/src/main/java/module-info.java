/** Lambda functions with a main method of their own. */
module dev.awsevents.function {
  requires transitive dev.awsevents.runtime;
  requires static org.jspecify;

  exports dev.awsevents.function;
}
