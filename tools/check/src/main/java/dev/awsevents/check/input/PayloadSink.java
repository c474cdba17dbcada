package dev.awsevents.check.input;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Takes what {@link StreamInput} and its callers find, in the order of the input. */
public interface PayloadSink {
  /** A payload to check. The call may wait until there is memory for it. */
  void payload(Payload payload);

  /** Something that should be a payload and is not. */
  void problem(Place place, String message);

  /**
   * A file or folder without payloads, named in the call or in a list: it is not there, it cannot
   * be read, or it is a folder without files of payloads.
   */
  void unusable(Place place, String message);

  /** A file in a folder, or a row of a list, that is not meant to be a payload. */
  void passedOver();

  /**
   * Where a payload is.
   *
   * @param source path of the file, as the user would write it
   * @param line number of the line, from 1; 0 if the file is one payload
   */
  record Place(String source, long line) implements Serializable {
    /** The same place in a file that has so many lines more before it. */
    public Place after(long lines) {
      return line == 0 ? this : new Place(source, line + lines);
    }

    @Override
    public String toString() {
      return line == 0 ? source : source + ":" + line;
    }
  }

  /**
   * A payload.
   *
   * @param json its bytes as they are in the file
   * @param expected the type that it must have; null to identify it
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Payload(Place place, byte[] json, @Nullable Expectation expected) {}

  /**
   * The type that a payload must have.
   *
   * @param recognised whether the library must also recognise it as that type
   */
  record Expectation(PayloadType type, boolean recognised) {}
}
