/**
 * Reads, writes and identifies payloads of AWS Lambda. The packages below {@code
 * dev.awsevents.runtime} are for generated code. They are not API.
 */
@SuppressWarnings("requires-automatic") // Immutables has no module descriptor; only javac needs it
module dev.awsevents.runtime {
  requires static com.fasterxml.jackson.databind;
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires static tools.jackson.databind;

  exports dev.awsevents;
  exports dev.awsevents.codec;
  exports dev.awsevents.http;
  exports dev.awsevents.value;
  exports dev.awsevents.view;

  // Generated code may be in any module.
  exports dev.awsevents.runtime.builder;
  exports dev.awsevents.runtime.codec;
  exports dev.awsevents.runtime.collection;
  exports dev.awsevents.runtime.content;
  exports dev.awsevents.runtime.foreign;
  exports dev.awsevents.runtime.jackson;
  exports dev.awsevents.runtime.json;
  exports dev.awsevents.runtime.recognition;
  exports dev.awsevents.runtime.scalar;
  exports dev.awsevents.runtime.text;
  exports dev.awsevents.runtime.validation;

  uses dev.awsevents.runtime.foreign.FormatProvider;

  // Jackson creates the adapters itself.
  exports dev.awsevents.runtime.jackson2 to
      com.fasterxml.jackson.databind;
  exports dev.awsevents.runtime.jackson3 to
      tools.jackson.databind;
}
