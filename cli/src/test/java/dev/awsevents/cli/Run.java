package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.cli.output.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** The output and the exit code of a call of the command. */
public record Run(int exitCode, String out, String err) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Calls the command with nothing at its standard input. */
  public static Run of(String... args) {
    return withInput(InputStream.nullInputStream(), args);
  }

  /** Calls the command with something at its standard input. */
  public static Run withInput(byte[] input, String... args) {
    return withInput(new ByteArrayInputStream(input), args);
  }

  /** Calls the command with a stream as its standard input. */
  public static Run withInput(InputStream input, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Main.commandLine(input, new PrintWriter(out), new PrintWriter(err)).execute(args);
    return new Run(exitCode, text(out), text(err));
  }

  private static String text(StringWriter writer) {
    return writer.toString().replace("\r\n", "\n");
  }

  /** What was printed by a call that found nothing wrong. */
  public String outOfSuccess() {
    assertEquals("", err);
    assertEquals(ExitCode.OK, exitCode, out);
    return out;
  }

  /** The JSON value that was printed. */
  public JsonNode json() {
    return json(out);
  }

  /** The JSON values that were printed, one per line. */
  public List<JsonNode> jsonLines() {
    return out.lines().map(Run::json).toList();
  }

  private static JsonNode json(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError(text, e);
    }
  }
}
