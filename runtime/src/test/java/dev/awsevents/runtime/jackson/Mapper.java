package dev.awsevents.runtime.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mapper of either version of Jackson. Decimals in its trees are exact. */
interface Mapper {
  /** One of each version. */
  static List<Mapper> both(Setting... settings) {
    return List.of(Jackson2Mapper.with(settings), Jackson3Mapper.with(settings));
  }

  Object read(Source source, String json, Type type) throws Exception;

  Object read(InputStream json, Type type) throws Exception;

  /** Reads as many of the tokens of a document. */
  Object readTokens(int count, String json, Type type) throws Exception;

  /** Reads an object whose only member is there as a Java object. */
  Object readEmbedded(String name, @Nullable Object value, Type type) throws Exception;

  Object convert(Object value, Type type);

  String toText(Object value) throws Exception;

  byte[] toBytes(Object value) throws Exception;

  /** By way of a tree. */
  String toTreeText(Object value) throws Exception;

  void write(Object value, OutputStream out) throws Exception;
}
