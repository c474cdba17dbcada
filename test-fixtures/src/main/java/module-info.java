/** Payloads and events to test functions with. */
module dev.awsevents.fixtures {
  requires transitive dev.awsevents;
  requires static dev.awsevents.eventbridge;
  requires static org.jspecify;
  requires static transitive org.junit.jupiter.api;
  requires static transitive org.junit.jupiter.params;

  exports dev.awsevents.fixtures;
  exports dev.awsevents.fixtures.junit;
}
