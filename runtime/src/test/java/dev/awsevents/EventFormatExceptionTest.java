package dev.awsevents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class EventFormatExceptionTest {
  @Test
  void messageTellsProblemAndPlace() {
    EventFormatException error = new EventFormatException("expected a list", "$.Records", 12);

    assertEquals("expected a list at $.Records (byte 12)", error.getMessage());
    assertEquals("expected a list", error.problem());
    assertEquals("$.Records", error.path());
    assertEquals(12, error.byteOffset());
  }

  @Test
  void offsetIsLeftOutWhereThereIsNone() {
    EventFormatException error = new EventFormatException("expected a list", "$", -1);

    assertEquals("expected a list at $", error.getMessage());
    assertEquals(-1, error.byteOffset());
  }

  @Test
  void placeSurvivesSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new EventFormatException("expected a list", "$.a", 3));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      EventFormatException error = (EventFormatException) in.readObject();
      assertEquals("expected a list at $.a (byte 3)", error.getMessage());
      assertEquals("$.a", error.path());
      assertEquals(3, error.byteOffset());
    }
  }
}
