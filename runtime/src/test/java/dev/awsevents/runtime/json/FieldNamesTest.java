package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldNamesTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 7, 8, 9, 64, 1_000})
  void eachNameIsFoundAndNoOther(int count) {
    List<String> names = names(count);
    FieldNames fieldNames = FieldNames.of(names.toArray(new String[0]));

    for (int i = 0; i < count; i++) {
      assertEquals(i, fieldNames.find(names.get(i)));
      assertEquals(names.get(i), fieldNames.name(i));
    }
    for (String other : List.of("", "name", "name-1", "name" + count, "namé0", "\0")) {
      assertEquals(JsonReader.UNKNOWN, fieldNames.find(other));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void eachMemberIsFoundWhereItStandsWhateverIsGuessed(int guess) {
    List<String> names = List.of("event", "eventName", "", "event Name");
    FieldNames fieldNames = FieldNames.of(names.toArray(new String[0]));

    for (int i = 0; i < names.size(); i++) {
      byte[] json = (",\"" + names.get(i) + "\":1").getBytes(UTF_8);
      assertEquals(i, fieldNames.memberAt(json, 1, json.length, guess));
      for (int end = 1; end < json.length; end++) {
        assertEquals(JsonReader.UNKNOWN, fieldNames.memberAt(json, 1, end, guess));
      }
    }
    for (String other : List.of("\"events\":1", "\"event\" :1", "'event':1", "\"even\\u0074\":1")) {
      byte[] json = other.getBytes(UTF_8);
      assertEquals(JsonReader.UNKNOWN, fieldNames.memberAt(json, 0, json.length, guess));
    }
  }

  @Test
  void otherNamesThanAsciiAreLookedUpToo() {
    FieldNames names = FieldNames.of("id", "größe", "日本");

    assertEquals(1, names.find("größe"));
    assertEquals(2, names.find("日本"));
    assertEquals(JsonReader.UNKNOWN, names.find("本日"));
    assertEquals(JsonReader.UNKNOWN, FieldNames.of("id", "size").find("größe"));
    assertEquals(JsonReader.UNKNOWN, FieldNames.of("id", "size").find("ïd"));
  }

  @Test
  void namesInTheFormsOfOtherLibrariesAreRemembered() {
    FieldNames names = FieldNames.of("id");

    assertNull(names.form(FieldNames.JACKSON_2));
    names.putForm(FieldNames.JACKSON_2, "two");
    names.putForm(FieldNames.JACKSON_3, "three");
    assertEquals("two", names.form(FieldNames.JACKSON_2));
    assertEquals("three", names.form(FieldNames.JACKSON_3));
  }

  @Test
  void emptyNameIsAName() {
    assertEquals(1, FieldNames.of("a", "", "é").find(""));
  }

  @Test
  void nextGuessIsTheFieldThatFollowedLastTime() {
    FieldNames names = FieldNames.of("a", "b", "c");
    assertEquals(0, names.successor(JsonReader.START));
    assertEquals(1, names.successor(0));

    readAll("{\"c\":0,\"other\":0,\"a\":0,\"c\":0}", names);

    assertEquals(2, names.successor(JsonReader.START));
    assertEquals(0, names.successor(JsonReader.UNKNOWN));
    assertEquals(2, names.successor(0));
  }

  @Test
  void nextGuessIsTheFieldThatFollowedWhateverBlanksThereWere() {
    FieldNames names = FieldNames.of("a", "b", "c");

    readAll("{ \"c\" : 0 , \"b\" : 0 , \"a\" : 0}", names);

    assertEquals(2, names.successor(JsonReader.START));
    assertEquals(1, names.successor(2));
    assertEquals(0, names.successor(1));
  }

  @Test
  void nextGuessIsTheFieldThatFollowedWithBlanksInFrontOfIt() {
    FieldNames names = FieldNames.of("a", "b", "c");

    readAll("{\"c\":0, \"b\":0,\n\"a\":0}", names);

    assertEquals(1, names.successor(2));
    assertEquals(0, names.successor(1));
  }

  private static void readAll(String json, FieldNames names) {
    Utf8JsonReader in = new Utf8JsonReader(json.getBytes(UTF_8));
    in.beginObject();
    for (int field = in.nextField(names, JsonReader.START);
        field != JsonReader.END;
        field = in.nextField(names, field)) {
      in.skipValue();
    }
  }

  /** The guesses are shared without synchronization. */
  @Test
  void threadsDoNotConfuseEachOther() throws Exception {
    List<String> names = names(20);
    FieldNames fieldNames = FieldNames.of(names.toArray(new String[0]));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> tasks = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        long seed = i;
        tasks.add(() -> readShuffled(names, fieldNames, new Random(seed)));
      }
      for (Future<Boolean> result : threads.invokeAll(tasks)) {
        assertEquals(true, result.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean readShuffled(List<String> names, FieldNames fieldNames, Random random) {
    List<String> shuffled = new ArrayList<>(names);
    shuffled.add("other");
    for (int i = 0; i < 1_000; i++) {
      Collections.shuffle(shuffled, random);
      Utf8JsonReader in =
          new Utf8JsonReader(("{\"" + String.join("\":0,\"", shuffled) + "\":0}").getBytes(UTF_8));
      in.beginObject();
      int field = JsonReader.START;
      for (String name : shuffled) {
        field = in.nextField(fieldNames, field);
        if (field != names.indexOf(name) && !name.equals("other")) {
          return false;
        }
        in.skipValue();
      }
      if (in.nextField(fieldNames, field) != JsonReader.END) {
        return false;
      }
    }
    return true;
  }

  private static List<String> names(int count) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      names.add("name" + i);
    }
    return names;
  }
}
