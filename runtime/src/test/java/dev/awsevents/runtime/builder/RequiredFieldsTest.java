package dev.awsevents.runtime.builder;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import org.junit.jupiter.api.Test;

class RequiredFieldsTest {
  @Test
  void allMissingFieldsAreToldAtOnce() {
    RequiredFields fields =
        RequiredFields.of("Reply")
            .with("status", null)
            .with("body", "")
            .with("list", ImmutableList.absent())
            .with("map", ImmutableMap.absent());

    IllegalStateException error = assertThrows(IllegalStateException.class, fields::check);

    assertEquals("Reply lacks status, list, map", error.getMessage());
  }

  @Test
  void emptyIsNotMissing() {
    RequiredFields fields =
        RequiredFields.of("Reply")
            .with("text", "")
            .with("list", ImmutableList.empty())
            .with("map", ImmutableMap.empty())
            .with("number", 0);

    assertDoesNotThrow(fields::check);
  }
}
