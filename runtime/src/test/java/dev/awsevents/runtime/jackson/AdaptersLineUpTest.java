package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The adapter for Jackson 2 is the one for Jackson 3 in other words. Whoever changes one of them
 * changes the other; what is in neither table below is a difference that nobody meant.
 */
class AdaptersLineUpTest {
  private static final String JACKSON_2 = "jackson2";
  private static final String JACKSON_3 = "jackson3";

  /** Files that one adapter alone has. */
  private static final Map<String, String> ALONE =
      Map.of(
          "jackson2/StreamFailure.java", "only the exceptions of Jackson 2 are checked ones",
          "jackson2/Unchecked.java", "it gives Jackson 2 the methods of Jackson 3",
          "jackson3/StepwiseParser.java", "it gives delegates of Jackson 3 the steps of Jackson 2");

  private record Renaming(Pattern jackson2, String jackson3) {
    static Renaming of(String name, String newName) {
      return new Renaming(Pattern.compile("\\b" + name + "\\b"), newName);
    }

    static Renaming ofCode(String code, String newCode) {
      return new Renaming(Pattern.compile(code, Pattern.LITERAL), newCode);
    }

    static Renaming ofPattern(String pattern, String replacement) {
      return new Renaming(Pattern.compile(pattern), replacement);
    }

    boolean occursIn(String text) {
      return jackson2.matcher(text).find();
    }

    String in(String text) {
      return jackson2.matcher(text).replaceAll(jackson3);
    }
  }

  /** In this order. */
  private static final List<Renaming> RENAMINGS =
      List.of(
          // Exceptions, which Jackson 2 makes checked ones.
          Renaming.ofPattern("Unchecked\\.(\\w+)\\(([\\w.]+)(, )?", "$2.$1("),
          Renaming.ofPattern(" throws (IOException|JsonMappingException)(?= \\{)", ""),
          Renaming.ofPattern(
              "try \\{ ([^{}]+;) } catch \\(StreamFailure e\\) \\{ throw e\\.failure\\(\\); }",
              "$1"),
          Renaming.ofPattern("new StreamFailure\\((\\w+)\\)", "$1"),
          Renaming.of("JsonMappingException", "DatabindException"),
          Renaming.of("IOException", "JacksonException"),

          // Types.
          Renaming.of("JsonDeserializer", "ValueDeserializer"),
          Renaming.of("JsonSerializer", "ValueSerializer"),
          Renaming.of("SerializerProvider", "SerializationContext"),
          Renaming.of("JsonStreamContext", "TokenStreamContext"),
          Renaming.of("JsonLocation", "TokenStreamLocation"),
          Renaming.of("JsonParserDelegate", "StepwiseParser"),

          // Methods and constants.
          Renaming.of("getParsingContext", "streamReadContext"),
          Renaming.of("getCurrentName", "currentName"),
          Renaming.of("getFieldName", "getPropertyName"),
          Renaming.of("hasTextCharacters", "hasStringCharacters"),
          Renaming.of("FIELD_NAME", "PROPERTY_NAME"),
          Renaming.of("ID_FIELD_NAME", "ID_PROPERTY_NAME"),

          // What Jackson 3 wants to know in more places, or has no type of its own for.
          Renaming.ofCode(" implements ContextualDeserializer", ""),
          Renaming.ofCode("new TokenBuffer(out.getCodec(),", "new TokenBuffer(serializers,"),
          Renaming.ofCode("asParser()", "asParser(ObjectReadContext.empty())"),
          Renaming.ofCode("asParser(outer)", "asParser(outer.objectReadContext(), outer)"),
          Renaming.ofCode("writeTypePrefix(out,", "writeTypePrefix(out, serializers,"),
          Renaming.ofCode("writeTypeSuffix(out,", "writeTypeSuffix(out, serializers,"),

          // The version itself.
          Renaming.of("jackson2", "jackson3"),
          Renaming.of("Jackson 2", "Jackson 3"),
          Renaming.of("JACKSON_2", "JACKSON_3"));

  static SortedSet<String> files() throws IOException {
    SortedSet<String> files = AdapterSource.files(JACKSON_2);
    files.addAll(AdapterSource.files(JACKSON_3));
    files.removeIf(
        file ->
            ALONE.containsKey(JACKSON_2 + "/" + file) || ALONE.containsKey(JACKSON_3 + "/" + file));
    return files;
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsTheSameInOtherWords(String file) throws IOException {
    String expected = AdapterSource.read(JACKSON_3, file).statements();

    assertEquals(expected, inWordsOfJackson3(AdapterSource.read(JACKSON_2, file)).statements());
  }

  private static AdapterSource inWordsOfJackson3(AdapterSource source) {
    String text = source.text();
    for (Renaming renaming : RENAMINGS) {
      text = renaming.in(text);
    }
    return new AdapterSource(text);
  }

  @Test
  void whatOneAdapterAloneHasIsThere() throws IOException {
    SortedSet<String> alone = new TreeSet<>();
    for (String adapter : List.of(JACKSON_2, JACKSON_3)) {
      for (String file : AdapterSource.files(adapter)) {
        alone.add(adapter + "/" + file);
      }
    }
    for (String file : files()) {
      alone.remove(JACKSON_2 + "/" + file);
      alone.remove(JACKSON_3 + "/" + file);
    }

    assertEquals(new TreeSet<>(ALONE.keySet()), alone);
  }

  @Test
  void eachRenamingIsNeeded() throws IOException {
    for (Renaming unused : RENAMINGS) {
      boolean needed = false;
      for (String file : files()) {
        needed |= unused.occursIn(AdapterSource.read(JACKSON_2, file).text());
      }
      assertTrue(needed, () -> unused.jackson2() + " does not occur");
    }
  }
}
