package dev.awsevents.interop;

import java.lang.reflect.Type;
import java.util.List;

/** What mappers of Jackson 2 and 3 have in common, so that one test can try both. */
public interface Jackson {
  /** Mappers without any configuration. */
  static List<Jackson> plain() {
    return List.of(
        new Jackson2("Jackson 2", new com.fasterxml.jackson.databind.ObjectMapper()),
        new Jackson3("Jackson 3", new tools.jackson.databind.ObjectMapper()));
  }

  Object read(byte[] json, Type type) throws Exception;

  Object read(String json, Type type) throws Exception;

  /** Reads by way of a tree. */
  Object readTree(byte[] json, Type type) throws Exception;

  /** Writes into memory and reads from there. */
  Object convert(Object value, Type type);

  byte[] toBytes(Object value) throws Exception;

  String toText(Object value) throws Exception;

  /** Writes a value as one of its supertypes. */
  String toText(Object value, Type type) throws Exception;
}
