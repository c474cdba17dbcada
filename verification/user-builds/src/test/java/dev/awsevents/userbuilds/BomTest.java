package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BomTest {
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>"
              + "\\s*<version>([^<]+)</version>");

  private static final Pattern PROPERTY = Pattern.compile("<([a-z.-]+\\.version)>([^<]+)</");

  @Test
  void theArtifactsAreThoseOfTheParent() throws IOException {
    assertEquals(managed("../../pom.xml").keySet(), managed("../../bom/pom.xml").keySet());
  }

  @Test
  void theVersionsAreThoseOfTheParent() throws IOException {
    String parent = Files.readString(Path.of("../../pom.xml"));
    SortedMap<String, String> properties = new TreeMap<>();
    for (Matcher match = PROPERTY.matcher(parent); match.find(); ) {
      properties.put(match.group(1), match.group(2));
    }
    String bom = Files.readString(Path.of("../../bom/pom.xml"));
    for (Matcher match = DEPENDENCY.matcher(bom); match.find(); ) {
      String property =
          match.group(1).startsWith("org.immutables") ? "immutables.version" : "jspecify.version";
      if (!match.group(1).equals("dev.awsevents")) {
        assertEquals(properties.get(property), match.group(3), match.group(2));
      }
    }
    assertEquals(version(parent), version(bom));
  }

  private static SortedMap<String, String> managed(String pom) throws IOException {
    SortedMap<String, String> managed = new TreeMap<>();
    String text = Files.readString(Path.of(pom));
    for (Matcher match = DEPENDENCY.matcher(text); match.find(); ) {
      if (match.group(1).equals("dev.awsevents")) {
        managed.put(match.group(2), match.group(3));
      }
    }
    return managed;
  }

  private static String version(String pom) {
    int begin = pom.indexOf("<version>") + "<version>".length();
    return pom.substring(begin, pom.indexOf('<', begin));
  }
}
