package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the Runtime API of a failure. Only failures load this class. */
final class ErrorReport {
  static final String TYPE_HEADER = "Lambda-Runtime-Function-Error-Type";
  static final String BODY_TRAILER = "Lambda-Runtime-Function-Error-Body";

  private static final String CAUSE_HEADER = "Lambda-Runtime-Function-XRay-Error-Cause";

  private static final int MAX_MESSAGE = 64 * 1024;

  /**
   * X-Ray takes 64 KB. Of a longer cause, AWS's emulator keeps neither message nor stack. So this
   * leaves enough space for escapes.
   */
  private static final int MAX_CAUSE_MESSAGE = 4 * 1024;

  private static final int MAX_CAUSE_STACK = 28 * 1024;

  /** Of the names and punctuation in the JSON of a call. */
  private static final int CALL_LENGTH = 48;

  private final Throwable failure;
  private final String type;
  private final String message;
  private final List<StackTraceElement> stack;

  private ErrorReport(Throwable failure) {
    this.failure = failure;
    this.type =
        failure instanceof InvocationFailure own ? own.type() : failure.getClass().getName();
    this.message = message(failure);
    this.stack = stackOfHandler(failure);
  }

  static ErrorReport of(Throwable failure) {
    return new ErrorReport(failure);
  }

  private static String message(Throwable failure) {
    String text = null;
    try {
      text = failure.getLocalizedMessage();
    } catch (RuntimeException e) {
      // An exception that cannot say what it is about is still reported.
    }
    if (text == null) {
      return failure.getClass().getName();
    }
    return cut(text, MAX_MESSAGE);
  }

  private static String cut(String text, int length) {
    return text.length() > length ? text.substring(0, length) : text;
  }

  /** The calls down to the handler. Those below it are the same for all failures. */
  private static List<StackTraceElement> stackOfHandler(Throwable failure) {
    List<StackTraceElement> stack = new ArrayList<>();
    for (StackTraceElement element : failure.getStackTrace()) {
      String caller = element.getClassName();
      if (caller.equals(BufferedResponder.class.getName())
          || caller.equals(StreamedResponder.class.getName())
          || caller.equals(InvocationLoop.class.getName())) {
        break;
      }
      stack.add(element);
    }
    return stack;
  }

  /** Prints the failure with its causes, as one event of the log. */
  void log(@Nullable String requestId) {
    System.out.flush();
    String trace = trace();
    if (LogOutput.json()) {
      System.err.print(JsonLine.ofFailure(type, message, trace, requestId));
    } else {
      System.err.print(requestId == null ? trace : requestId + " " + trace);
    }
    System.err.flush();
  }

  private String trace() {
    StringWriter text = new StringWriter();
    try {
      failure.printStackTrace(new PrintWriter(text, true));
    } catch (RuntimeException e) {
      return type + "\n";
    }
    return text.toString();
  }

  /** The error in the form that AWS's runtimes for Java have. */
  byte[] body() {
    List<Object> lines = new ArrayList<>();
    for (StackTraceElement element : stack) {
      lines.add(element.toString());
    }
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("errorMessage", message);
    error.put("errorType", type);
    error.put("stackTrace", lines);
    return AwsEvents.toBytes(error, FreeFormCodec.INSTANCE);
  }

  String headers() {
    String cause = ascii(AwsEvents.toJson(cause(), FreeFormCodec.INSTANCE));
    return RuntimeApiConnection.JSON
        + TYPE_HEADER
        + ": "
        + ascii(type)
        + "\r\n"
        + CAUSE_HEADER
        + ": "
        + cause
        + "\r\n";
  }

  /** The headers after a streamed response that could not be finished. */
  String trailers() {
    String body = Base64.getEncoder().encodeToString(body());
    return TYPE_HEADER + ": " + ascii(type) + "\r\n" + BODY_TRAILER + ": " + body + "\r\n";
  }

  /** The cause in the form that X-Ray shows. */
  private Map<String, Object> cause() {
    List<Object> elements = new ArrayList<>();
    Set<String> paths = new LinkedHashSet<>();
    int length = 0;
    for (StackTraceElement element : stack) {
      String path = path(element);
      int occurrences = paths.contains(path) ? 1 : 2;
      length += element.getMethodName().length() + occurrences * path.length() + CALL_LENGTH;
      if (length > MAX_CAUSE_STACK) {
        break;
      }
      paths.add(path);
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("label", element.getMethodName());
      entry.put("path", path);
      entry.put("line", element.getLineNumber());
      elements.add(entry);
    }
    Map<String, Object> exception = new LinkedHashMap<>();
    exception.put("message", cut(message, MAX_CAUSE_MESSAGE));
    exception.put("type", type);
    exception.put("stack", elements);
    Map<String, Object> cause = new LinkedHashMap<>();
    cause.put("working_directory", System.getProperty("user.dir", ""));
    cause.put("exceptions", List.of(exception));
    cause.put("paths", new ArrayList<Object>(paths));
    return cause;
  }

  private static String path(StackTraceElement element) {
    String file = element.getFileName();
    String name = element.getClassName();
    return file == null ? name.substring(name.lastIndexOf('.') + 1) + ".java" : file;
  }

  /** Text as it may stand in a header: other characters are escaped as in JSON. */
  private static String ascii(String text) {
    if (StandardCharsets.US_ASCII.newEncoder().canEncode(text) && text.indexOf('\n') < 0) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 64);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 127) {
        escaped.append(c);
      } else {
        String digits = Integer.toHexString(c);
        escaped.append("\\u").append("0000", digits.length(), 4).append(digits);
      }
    }
    return escaped.toString();
  }
}
