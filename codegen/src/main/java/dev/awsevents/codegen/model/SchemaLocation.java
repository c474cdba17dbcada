package dev.awsevents.codegen.model;

import java.net.URI;

/**
 * A place in a schema document, which errors name.
 *
 * @param document address of the document
 * @param pointer JSON Pointer (RFC 6901) from its root, empty for the root itself
 */
public record SchemaLocation(URI document, String pointer) {
  /** The root of a document. */
  public static SchemaLocation root(URI document) {
    return new SchemaLocation(document, "");
  }

  /** A place one or more steps further in. */
  public SchemaLocation at(String... segments) {
    StringBuilder child = new StringBuilder(pointer);
    for (String segment : segments) {
      child.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
    return new SchemaLocation(document, child.toString());
  }

  /** The place of an element of a list. */
  public SchemaLocation at(String keyword, int index) {
    return at(keyword, Integer.toString(index));
  }

  /** The place one step further out; for the root, the root itself. */
  public SchemaLocation parent() {
    return new SchemaLocation(
        document, pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))));
  }

  /** The name of the document's file, or the last part of its address; may be empty. */
  public String fileName() {
    String path = String.valueOf(document.getPath());
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The last step of the pointer; empty at the root. */
  public String lastSegment() {
    return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
  }

  @Override
  public String toString() {
    String file = "file".equals(document.getScheme()) ? document.getPath() : document.toString();
    return file + "#" + pointer;
  }
}
