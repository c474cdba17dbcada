package dev.awsevents.benchmarks.contender;

import tools.jackson.databind.ObjectMapper;

/** The library's types through a plain mapper of Jackson 3. */
final class OursThroughJackson3 implements Contender {
  private final ObjectMapper mapper = new ObjectMapper();
  private final Class<?> type;

  OursThroughJackson3(String payload) {
    type = Ours.type(payload);
  }

  @Override
  public Object read(byte[] json) {
    return mapper.readValue(json, type);
  }

  @Override
  public byte[] write(Object event) {
    return mapper.writeValueAsBytes(event);
  }
}
