package dev.awsevents.function;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * A handler that reads the payload from a stream and writes the response to another. The response
 * is sent when the handler returns; {@link StreamingHandler} sends it while it is written.
 */
@FunctionalInterface
public interface StreamHandler extends Handler<InputStream, byte[]> {
  /**
   * Processes one event.
   *
   * @param input the payload, usually JSON in UTF-8
   * @param output takes the response as it is to be sent, usually JSON in UTF-8; at most 6 MB
   * @throws Exception makes this invocation fail
   */
  void handle(InputStream input, OutputStream output, LambdaContext context) throws Exception;

  @Override
  @SuppressWarnings("FunctionalInterfaceMethodChanged") // nobody sees that it is a handler, too
  default byte[] handle(InputStream input, LambdaContext context) throws Exception {
    ResponseBuffer output = new ResponseBuffer();
    handle(input, output, context);
    return output.toByteArray();
  }
}
