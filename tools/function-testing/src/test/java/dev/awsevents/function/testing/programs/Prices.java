package dev.awsevents.function.testing.programs;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;

/** A function for a managed runtime. Counts its invocations. */
public final class Prices implements RequestHandler<Map<String, Object>, Map<String, Object>> {
  private int number;

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    number++;
    System.out.println("printed");
    context.getLogger().log("logged by " + context.getFunctionName());
    if (event.containsKey("fail")) {
      throw new IllegalArgumentException(String.valueOf(event.get("fail")));
    }
    Map<String, Object> response = new TreeMap<>(event);
    response.put("number", number);
    response.put("folder", System.getProperty("user.dir"));
    response.put("handler", System.getenv("_HANDLER"));
    response.put("environment", System.getenv("AWS_EXECUTION_ENV"));
    return response;
  }

  /** Sends back what came. */
  public static final class Echo implements RequestStreamHandler {
    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
        throws IOException {
      input.transferTo(output);
    }
  }

  /** Cannot be made. */
  public static final class Unready implements RequestStreamHandler {
    public Unready() {
      throw new IllegalStateException("no rates");
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context) {}
  }
}
