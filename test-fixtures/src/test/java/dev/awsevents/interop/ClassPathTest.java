package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.awsevents.fixtures.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs run in their own JVMs with one version of Jackson, with both, and with none. */
class ClassPathTest {
  private static final List<Class<?>> JACKSON_2 =
      List.of(
          com.fasterxml.jackson.databind.ObjectMapper.class,
          com.fasterxml.jackson.core.JsonParser.class,
          JsonProperty.class);

  /** Jackson 3 uses the annotations of Jackson 2. */
  private static final List<Class<?>> JACKSON_3 =
      List.of(
          tools.jackson.databind.ObjectMapper.class,
          tools.jackson.core.JsonParser.class,
          JsonProperty.class);

  private static final String OUTPUT =
      """
      {"Records":[{"body":"{\\"id\\":\\"1\\"}","new":1.50}]}
      Order[id=1, items=null]
      Order[id=2, items=[S[s=x]]]
      {"detail":{"id":"2","items":[{"S":"x"}]}}
      true
      """;

  @TempDir private Path folder;

  static Stream<Arguments> combinations() {
    List<Class<?>> both = new ArrayList<>(JACKSON_2);
    both.addAll(JACKSON_3);
    return Stream.of(
        Arguments.of("Jackson2Function", JACKSON_2),
        Arguments.of("Jackson3Function", JACKSON_3),
        Arguments.of("Jackson2Function", both),
        Arguments.of("Jackson3Function", both));
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void eachVersionWorksAloneAndBesideTheOther(String program, List<Class<?>> libraries)
      throws IOException, InterruptedException {
    ChildProgram function =
        ChildProgram.compile(
            program, folder, libraries.stream().map(ChildProgram::location).toArray(Path[]::new));

    assertEquals(OUTPUT, function.run(List.of()));
  }

  @Test
  void withoutJacksonItsClassesAreNotNeeded() throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    ChildProgram program = ChildProgram.compile("WithoutJackson", folder);

    String output = program.run(List.of("-Xlog:class+load:file=" + log + ":none"));

    List<String> lines = output.lines().toList();
    assertEquals("SqsEvent[records=[Message[body=x]]]", lines.get(0));
    assertTrue(lines.get(1).startsWith("true "));
    assertEquals(
        List.of(
            "JacksonCodec",
            "JacksonCodec",
            "java.lang.String is no ObjectMapper of Jackson 2 or 3"),
        lines.subList(2, lines.size()));
    List<String> loaded = Files.readAllLines(log);
    assertTrue(loaded.stream().anyMatch(line -> line.startsWith("dev.awsevents.runtime.jackson.")));
    assertEquals(
        List.of(),
        loaded.stream()
            .filter(
                line ->
                    line.matches(
                        "(com\\.fasterxml|tools\\.jackson|dev\\.awsevents\\.runtime\\.jackson[23])\\..*"))
            .toList());
  }
}
