package dev.awsevents.site.snippet;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The snippets of types as files. All pages show the package {@code com.example}; here each type
 * has a package of its own, so that one run of the compiler takes all of them.
 */
final class CompiledSnippets {
  private static final String PACKAGE = "package com.example";

  private CompiledSnippets() {}

  /** Writes the snippets of types in a language into a folder. */
  static List<Path> write(Language language, List<PayloadType> types, Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (PayloadType type : types) {
      String name = type.name().toLowerCase(Locale.ROOT);
      for (Snippets snippets : Snippets.of(type)) {
        for (Snippet snippet : snippets.files()) {
          if (snippet.language() == language) {
            Path file = folder.resolve(name).resolve(snippet.file());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, snippet.text().replaceFirst(PACKAGE, PACKAGE + "." + name));
            files.add(file);
          }
        }
      }
    }
    return files;
  }

  /** One type of each kind for which the snippets differ. */
  static List<PayloadType> oneOfEachKind() {
    return java.util.stream.Stream.of(
            "SqsEvent", // with an answer
            "S3Event", // without
            "CognitoPreSignUpEvent", // returned
            "EventBridgeEvent", // generic
            "S3ObjectCreated", // a detail of one detail type
            "Route53ReadinessCheckStatusChange", // of several
            "ApiGatewayProxyResponse",
            "DynamoDbAttributeValue")
        .map(name -> PayloadTypes.named(name).orElseThrow())
        .toList();
  }
}
