package dev.awsevents.runtime.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where Jackson and the reader disagree on purpose. */
public enum JacksonDifference {
  /**
   * Jackson guesses UTF-16 and UTF-32 from zero bytes and byte order marks at the beginning. RFC
   * 8259 wants UTF-8 between systems.
   */
  UTF16_OR_UTF32 {
    @Override
    public boolean covers(byte[] document) {
      for (int i = 0; i < Math.min(4, document.length); i++) {
        if (document[i] == 0 || document[i] == (byte) 0xFE || document[i] == (byte) 0xFF) {
          return true;
        }
      }
      return false;
    }
  },

  /**
   * Jackson decodes sequences that are longer than needed ({@code C0 AF} for a slash, the classic
   * way past a filter) and makes surrogates of those beyond U+10FFFF. RFC 3629 forbids both.
   */
  MALFORMED_UTF8 {
    @Override
    public boolean covers(byte[] document) {
      try {
        // A new decoder reports what is malformed.
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
        return false;
      } catch (CharacterCodingException e) {
        return true;
      }
    }
  },

  /**
   * Jackson takes the escape of a lone surrogate in a value but not in a name. RFC 8259 allows it
   * anywhere, and a payload with it can be read, kept and written back.
   */
  LONE_SURROGATE_IN_NAME {
    @Override
    public boolean covers(byte[] document) {
      return SURROGATE_IN_NAME.matcher(new String(document, StandardCharsets.ISO_8859_1)).find();
    }
  };

  /** Escapes of whole pairs, too: whether one is lone takes more than a regular expression. */
  private static final Pattern SURROGATE_IN_NAME =
      Pattern.compile("\\\\u[dD][89a-fA-F]..(?:[^\"\\\\]|\\\\.)*+\"\\s*:");

  /** Whether a document may be treated differently for this reason. */
  public abstract boolean covers(byte[] document);
}
