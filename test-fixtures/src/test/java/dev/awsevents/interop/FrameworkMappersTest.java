package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mappers that Spring, Spring Boot and Quarkus make, and one with all modules on the class
 * path.
 */
class FrameworkMappersTest {
  private static final List<Jackson> MAPPERS =
      List.of(
          new Jackson2("Spring", spring()),
          new Jackson3("Spring Boot", springBoot()),
          new Jackson2("Quarkus", quarkus()),
          new Jackson2("all modules, Jackson 2", new ObjectMapper().findAndRegisterModules()),
          new Jackson3("all modules, Jackson 3", JsonMapper.builder().findAndAddModules().build()));

  /** With the instantiator by which Spring turns serializers into beans. */
  @SuppressWarnings("removal") // deprecated in favour of Jackson 3, but in every Spring Boot 3
  private static ObjectMapper spring() {
    return org.springframework.http.converter.json.Jackson2ObjectMapperBuilder.json()
        .handlerInstantiator(
            new org.springframework.http.converter.json.SpringHandlerInstantiator(
                new DefaultListableBeanFactory()))
        .build();
  }

  private static JsonMapper springBoot() {
    try (AnnotationConfigApplicationContext context =
        new AnnotationConfigApplicationContext(JacksonAutoConfiguration.class)) {
      return context.getBean(JsonMapper.class);
    }
  }

  /** As Quarkus' ConfigurationCustomizer does by default. quarkus-jackson has these modules. */
  private static ObjectMapper quarkus() {
    return new ObjectMapper()
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .registerModules(new ParameterNamesModule(), new Jdk8Module(), new JavaTimeModule());
  }

  static Stream<Arguments> fixtures() {
    return MAPPERS.stream()
        .flatMap(
            mapper ->
                Fixtures.types().stream()
                    .map(type -> Arguments.of(mapper, new Fixture(type, "default"))));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void readsAndWritesEveryType(Jackson mapper, Fixture fixture) throws Exception {
    Object value = AwsEvents.read(fixture.json(), fixture.type());

    assertEquals(value, mapper.read(fixture.json(), fixture.type()));
    assertEquals(AwsEvents.toJson(value), mapper.toText(value));
  }

  record Received(Instant at, Optional<SqsEvent> event) {}

  static List<Jackson> mappers() {
    return MAPPERS;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void readsAndWritesGeneratedTypesInsideTypesOfAUser(Jackson mapper) throws Exception {
    Received received =
        new Received(
            Instant.parse("2026-03-01T12:00:00Z"),
            Optional.of(SqsEvent.builder().addRecords(m -> m.body("x")).build()));

    assertEquals(received, mapper.read(mapper.toText(received), Received.class));
  }

  @Test
  void theMappersHaveTheirModules() {
    Set<Object> modules = new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds();

    assertTrue(modules.toString().contains("jsr310"), modules::toString);
    assertTrue(modules.toString().contains("jdk8") || modules.toString().contains("Jdk8"));
    assertTrue(modules.size() >= 3);
  }

  @Test
  void springReadsTheBodyOfARequest() throws Exception {
    JacksonJsonHttpMessageConverter converter = new JacksonJsonHttpMessageConverter(springBoot());
    String json = "{\"Records\":[{\"body\":\"x\"}]}";
    assertTrue(converter.canRead(SqsEvent.class, MediaType.APPLICATION_JSON));

    Object read = converter.read(SqsEvent.class, new Request(json));

    assertEquals(AwsEvents.read(json, SqsEvent.class), read);
  }

  private record Request(String json) implements HttpInputMessage {
    @Override
    public ByteArrayInputStream getBody() {
      return new ByteArrayInputStream(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Override
    public HttpHeaders getHeaders() {
      HttpHeaders headers = new HttpHeaders();
      headers.setContentType(MediaType.APPLICATION_JSON);
      return headers;
    }
  }
}
