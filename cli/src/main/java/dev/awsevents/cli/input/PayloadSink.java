package dev.awsevents.cli.input;

import dev.awsevents.cli.catalogue.PayloadType;
import org.jspecify.annotations.Nullable;

/** Takes what is found, in the order of the input. */
public interface PayloadSink {
  /** A payload to check. May wait until there is room. */
  void payload(Payload payload);

  /** Something that should have been a payload and is none. */
  void problem(Place place, String message);

  /**
   * A name that the user gave and that leads to no payload: there is no such file, it cannot be
   * read, or it is a folder without payloads.
   */
  void unusable(Place place, String message);

  /** A file in a folder whose name is none of a payload. */
  void passedOver();

  /**
   * Where a payload is.
   *
   * @param source name of the file as the user would write it
   * @param line in a file of one payload per line, else 0
   */
  record Place(String source, long line) {
    @Override
    public String toString() {
      return line == 0 ? source : source + ":" + line;
    }
  }

  /**
   * A payload.
   *
   * @param json its text, in UTF-8 if it is what it should be
   * @param expected the type that it is said to be; null where it is to be found out
   */
  @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
  record Payload(Place place, byte[] json, @Nullable Expectation expected) {}

  /**
   * What a payload is said to be.
   *
   * @param recognised whether it must be recognised as that type, too
   */
  record Expectation(PayloadType type, boolean recognised) {}
}
