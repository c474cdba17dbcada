package dev.awsevents.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of README and docs is whole files that compile when they are copied. */
class JavaInMarkdownTest {
  private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
  private static final Path USER_BUILDS = ROOT.resolve("verification/user-builds/src/test/java");

  /** What pages use and do not show: a type that a user generates, and a class of a library. */
  private static final List<String> OF_OTHERS =
      List.of(
          """
          package com.example.shop;

          public record OrderPlaced(String orderId) {
            public static final String SOURCE = "shop.orders";
            public static final String DETAIL_TYPE = "Order Placed";
          }
          """,
          """
          package software.amazon.lambda.powertools.kafka;

          public class PowertoolsSerializer
              extends dev.awsevents.lambda.serializer.AwsEventsSerializer {}
          """);

  @TempDir private Path classes;

  private static List<CodePage> all() throws IOException {
    List<CodePage> pages = new ArrayList<>();
    pages.add(CodePage.read(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      for (Path file : docs.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
        pages.add(CodePage.read(file));
      }
    }
    return pages.stream().filter(page -> !page.java().isEmpty()).toList();
  }

  static Stream<CodePage> compiledHere() throws IOException {
    return all().stream().filter(page -> !page.bringsOtherLibraries());
  }

  static Stream<CodePage> builtByMaven() throws IOException {
    return all().stream().filter(CodePage::bringsOtherLibraries);
  }

  @Test
  void theRulesSeeThePages() throws IOException {
    List<String> here = compiledHere().map(CodePage::toString).toList();
    assertTrue(here.containsAll(List.of("README.md", "codegen.md", "lambda.md")), here::toString);
    List<String> byMaven = builtByMaven().map(CodePage::toString).toList();
    assertTrue(byMaven.containsAll(List.of("quarkus.md", "spring.md")), byMaven::toString);
  }

  @ParameterizedTest
  @MethodSource("compiledHere")
  void everyBlockIsAFileThatCompiles(CodePage page) {
    List<JavaFile> files = page.java().stream().map(JavaFile::of).toList();
    List<JavaFile> sources = new ArrayList<>(OF_OTHERS.stream().map(JavaFile::of).toList());
    sources.addAll(files.stream().filter(file -> !file.isModule()).toList());
    assertEquals(List.of(), Javac.onTheClassPath(classes).errors(sources));
    for (JavaFile file : files.stream().filter(JavaFile::isModule).toList()) {
      assertEquals(List.of(), Javac.onTheModulePath(classes, file).errors(List.of(file)));
    }
  }

  /** Their libraries do not fit beside each other, so each is a project of its own. */
  @ParameterizedTest
  @MethodSource("builtByMaven")
  void aPageWithThePomOfOtherLibrariesIsBuiltAsAProject(CodePage page) throws IOException {
    try (Stream<Path> files = Files.walk(USER_BUILDS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file).contains('"' + page.toString() + '"')) {
          return;
        }
      }
    }
    throw new AssertionError("no test in " + USER_BUILDS + " builds " + page);
  }
}
