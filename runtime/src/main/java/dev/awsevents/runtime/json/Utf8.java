package dev.awsevents.runtime.json;

/** Checks whether UTF-8 is well-formed, by table 3-7 of the Unicode standard. */
final class Utf8 {
  private Utf8() {}

  /**
   * The offset after the multi-byte sequence at an offset, or {@code -1 - offset of the first wrong
   * byte}.
   */
  static int skipSequence(byte[] bytes, int at, int end) {
    int lead = bytes[at] & 0xFF;
    int length;
    int low = 0x80;
    int high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      length = 3;
      if (lead == 0xE0) {
        low = 0xA0; // shorter forms exist
      } else if (lead == 0xED) {
        high = 0x9F; // surrogates
      }
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      length = 4;
      if (lead == 0xF0) {
        low = 0x90; // shorter forms exist
      } else if (lead == 0xF4) {
        high = 0x8F; // beyond U+10FFFF
      }
    } else {
      return -1 - at;
    }
    for (int i = 1; i < length; i++) {
      int offset = at + i;
      if (offset >= end) {
        return -1 - at;
      }
      int next = bytes[offset] & 0xFF;
      if (next < low || next > high) {
        return -1 - offset;
      }
      low = 0x80;
      high = 0xBF;
    }
    return at + length;
  }
}
