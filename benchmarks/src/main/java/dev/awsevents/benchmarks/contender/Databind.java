package dev.awsevents.benchmarks.contender;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.awsevents.benchmarks.peer.PeerTypes;
import java.io.IOException;

/** Jackson databind over equal records. */
final class Databind implements Contender {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  Databind(String payload) {
    ObjectMapper mapper = mapper();
    Class<?> type = PeerTypes.of(payload);
    reader = mapper.readerFor(type);
    writer = mapper.writerFor(type);
  }

  static ObjectMapper mapper() {
    return JsonMapper.builder()
        .addModule(new JavaTimeModule())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
        .build();
  }

  @Override
  public Object read(byte[] json) throws IOException {
    return reader.readValue(json);
  }

  @Override
  public byte[] write(Object event) throws IOException {
    return writer.writeValueAsBytes(event);
  }
}
