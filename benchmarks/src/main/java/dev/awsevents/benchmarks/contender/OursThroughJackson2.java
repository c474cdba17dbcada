package dev.awsevents.benchmarks.contender;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The library's types through a plain mapper of Jackson 2. */
final class OursThroughJackson2 implements Contender {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Class<?> type;

  OursThroughJackson2(String payload) {
    type = Ours.type(payload);
  }

  @Override
  public Object read(byte[] json) throws IOException {
    return mapper.readValue(json, type);
  }

  @Override
  public byte[] write(Object event) throws IOException {
    return mapper.writeValueAsBytes(event);
  }
}
