package dev.awsevents.codegen.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SchemaLocationTest {
  private static final SchemaLocation ROOT =
      SchemaLocation.root(URI.create("file:/schemas/a%20b/Order.schema.json"));

  @Test
  void stepsAreEscapedAsInJsonPointer() {
    SchemaLocation place = ROOT.at("properties", "a/b~c");
    assertEquals("/properties/a~1b~0c", place.pointer());
    assertEquals("a/b~c", place.lastSegment());
    assertEquals("~1", ROOT.at("~1").lastSegment());
  }

  @Test
  void elementsAreNumbered() {
    assertEquals("/allOf/0/oneOf/12", ROOT.at("allOf", 0).at("oneOf", 12).pointer());
  }

  @Test
  void theRootHasNoLastStep() {
    assertEquals("", ROOT.pointer());
    assertEquals("", ROOT.lastSegment());
  }

  @Test
  void filesAreNamedByPathAndOthersByAddress() {
    assertEquals("/schemas/a b/Order.schema.json#/x", ROOT.at("x").toString());
    assertEquals(
        "https://example.com/s.json#",
        SchemaLocation.root(URI.create("https://example.com/s.json")).toString());
  }
}
