package dev.awsevents.runtime.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A document of {@code src/test/resources/json}, whose {@code README.md} describes the notation.
 *
 * @param heading the comment above it; empty if there is none
 * @param accepted whether our reader takes it
 * @param notation the document, with bytes in hexadecimal where text cannot show them and with
 *     counts where text would be too long
 */
record JsonCase(String file, int line, String heading, boolean accepted, String notation) {
  private static final List<String> AGREED_FILES =
      List.of(
          "structure.txt",
          "whitespace.txt",
          "literals.txt",
          "numbers.txt",
          "strings.txt",
          "utf8.txt");

  private static final Pattern HEXADECIMAL = Pattern.compile("<([0-9A-F]{2}(?: [0-9A-F]{2})*)>");
  private static final Pattern REPEATED = Pattern.compile("<([0-9]+) times ([^>]+)>");

  /** Those on which Jackson agrees. */
  static Stream<JsonCase> agreed() {
    return AGREED_FILES.stream().flatMap(file -> load(file).stream());
  }

  /** Those on which Jackson has another opinion. */
  static Stream<JsonCase> disputed() {
    return load("jackson-differs.txt").stream();
  }

  /** Those that a reader may take or refuse by RFC 8259, and limits. */
  static Stream<JsonCase> leftOpen() {
    return load("left-open.txt").stream();
  }

  static Stream<JsonCase> all() {
    return Stream.of(agreed(), disputed(), leftOpen()).flatMap(cases -> cases);
  }

  byte[] document() {
    String whole =
        REPEATED
            .matcher(notation)
            .replaceAll(
                text ->
                    Matcher.quoteReplacement(
                        text.group(2).repeat(Integer.parseInt(text.group(1)))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher matcher = HEXADECIMAL.matcher(whole);
    int at = 0;
    while (matcher.find()) {
      bytes.writeBytes(whole.substring(at, matcher.start()).getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(matcher.group(1)));
      at = matcher.end();
    }
    bytes.writeBytes(whole.substring(at).getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  /** A document in the notation of the files, to be copied into one. */
  static String notation(byte[] document) {
    StringBuilder notation = new StringBuilder();
    for (byte next : document) {
      if (next >= ' ' && next < 0x7F) {
        notation.append((char) next);
      } else {
        notation.append('<').append(HexFormat.of().withUpperCase().toHexDigits(next)).append('>');
      }
    }
    return notation.toString();
  }

  @Override
  public String toString() {
    return file + ":" + line + " " + (accepted ? "accept " : "reject ") + notation;
  }

  private static List<JsonCase> load(String file) {
    List<String> lines;
    try (InputStream in = JsonCase.class.getResourceAsStream("/json/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<JsonCase> cases = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("# ")) {
        heading = line.substring(2);
      } else if (!line.isEmpty()) {
        cases.add(parse(file, i + 1, heading, line));
      }
    }
    return cases;
  }

  private static JsonCase parse(String file, int number, String heading, String line) {
    String verdict = line.length() < 6 ? line : line.substring(0, 6);
    boolean separated = line.length() == 6 || line.startsWith(" ", 6);
    if (!separated || !(verdict.equals("accept") || verdict.equals("reject"))) {
      throw new IllegalStateException(file + ":" + number + " is neither accept nor reject");
    }
    return new JsonCase(
        file,
        number,
        heading,
        verdict.equals("accept"),
        line.substring(Math.min(7, line.length())));
  }
}
