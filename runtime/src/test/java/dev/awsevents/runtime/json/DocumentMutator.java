package dev.awsevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/**
 * Breaks documents: flips, replaces, deletes, inserts, duplicates and swaps bytes here and there.
 */
public final class DocumentMutator {
  /** What does harm in JSON: structure, beginnings of tokens, and bytes that are never right. */
  private static final byte[][] FRAGMENTS = {
    ascii("{"),
    ascii("}"),
    ascii("["),
    ascii("]"),
    ascii(","),
    ascii(":"),
    ascii("\""),
    ascii("\\"),
    ascii("\\u"),
    ascii("\\ud800"),
    ascii("\\udc00"),
    ascii("\\u0000"),
    ascii("-"),
    ascii("+"),
    ascii("."),
    ascii("e"),
    ascii("E9"),
    ascii("0"),
    ascii("9"),
    ascii("null"),
    ascii("true"),
    ascii("fals"),
    ascii("NaN"),
    ascii(" "),
    ascii("\n"),
    ascii("\t"),
    ascii("[]"),
    ascii("{}"),
    ascii("\"\""),
    ascii("{\"\":"),
    ascii("[["),
    ascii("/"),
    ascii("'"),
    {0},
    {0x1F},
    {0x7F},
    {(byte) 0x80},
    {(byte) 0xC0},
    {(byte) 0xC3},
    {(byte) 0xED, (byte) 0xA0},
    {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
    {(byte) 0xF0, (byte) 0x9F},
    {(byte) 0xFF}
  };

  private static final int MAX_EDITS = 4;
  private static final int MAX_RUN = 12;

  private final Random random;

  /** Draws from a source of random numbers, so that its seed makes the mutations repeatable. */
  public DocumentMutator(Random random) {
    this.random = random;
  }

  /** A copy of the document with one to four edits. */
  public byte[] mutate(byte[] document) {
    byte[] mutated = document;
    for (int edits = 1 + random.nextInt(MAX_EDITS); edits > 0; edits--) {
      mutated = edit(mutated);
    }
    return mutated;
  }

  private byte[] edit(byte[] document) {
    int from = random.nextInt(document.length + 1);
    int to = Math.min(document.length, from + 1 + random.nextInt(MAX_RUN));
    int next = Math.min(document.length, from + 1);
    byte[] fragment = FRAGMENTS[random.nextInt(FRAGMENTS.length)];
    return switch (random.nextInt(9)) {
      case 0 -> splice(document, from, next, flipped(document, from, next));
      case 1 -> splice(document, from, next, new byte[] {(byte) random.nextInt(256)});
      case 2 -> splice(document, from, next, fragment);
      case 3 -> splice(document, from, from, fragment);
      case 4 -> splice(document, from, next, new byte[0]);
      case 5 -> splice(document, from, to, new byte[0]);
      case 6 -> splice(document, to, to, slice(document, from, to));
      case 7 -> splice(document, from, document.length, new byte[0]);
      default -> {
        int elsewhere = random.nextInt(document.length + 1);
        yield splice(document, elsewhere, elsewhere, slice(document, from, to));
      }
    };
  }

  private byte[] flipped(byte[] document, int from, int to) {
    byte[] bytes = slice(document, from, to);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private static byte[] slice(byte[] document, int from, int to) {
    return Arrays.copyOfRange(document, from, to);
  }

  /** The document with something else between two offsets. */
  private static byte[] splice(byte[] document, int from, int to, byte[] replacement) {
    byte[] result = new byte[document.length - (to - from) + replacement.length];
    System.arraycopy(document, 0, result, 0, from);
    System.arraycopy(replacement, 0, result, from, replacement.length);
    System.arraycopy(document, to, result, from + replacement.length, document.length - to);
    return result;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
