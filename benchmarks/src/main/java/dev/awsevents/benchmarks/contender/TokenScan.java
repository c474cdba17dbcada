package dev.awsevents.benchmarks.contender;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/**
 * Reads all tokens with jackson-core, with or without the text of each. Any codec on top of
 * jackson-core takes at least as long.
 */
final class TokenScan implements Contender {
  private final JsonFactory factory = new JsonFactory();
  private final boolean withText;
  private final boolean nested;

  TokenScan(boolean withText, boolean nested) {
    this.withText = withText;
    this.nested = nested;
  }

  @Override
  public Object read(byte[] json) throws IOException {
    try (JsonParser parser = factory.createParser(json)) {
      return scan(parser, nested);
    }
  }

  private int scan(JsonParser parser, boolean nested) throws IOException {
    int tokens = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      tokens += withText && token.isScalarValue() ? parser.getText().length() : 1;
      if (nested && token == JsonToken.VALUE_STRING && "body".equals(parser.currentName())) {
        try (JsonParser body = factory.createParser(parser.getText())) {
          tokens += scan(body, false);
        }
      }
    }
    return tokens;
  }

  @Override
  public byte[] write(Object event) {
    throw new UnsupportedOperationException("a scan has nothing to write");
  }
}
