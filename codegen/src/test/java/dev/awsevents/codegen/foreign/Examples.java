package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;

/** Payloads that come with schemas. */
interface Examples {
  /** There are none. */
  Examples NONE = schema -> List.of();

  /** A payload and the Java type, in the target package, that it is of. */
  record Example(String name, String type, JsonNode payload) {}

  /**
   * All payloads.
   *
   * @param schema the first of the schemas
   */
  List<Example> load(JsonNode schema) throws IOException;
}
