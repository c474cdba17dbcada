package dev.awsevents.cli.generate;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be generated.
 *
 * @param schemas files, or folders whose subfolders become packages
 * @param target where the sources go
 * @param formatTypes the classes of strings, by their format
 * @param beanValidation whether components have annotations of Bean Validation
 * @param withoutBuilders whether records have no builders
 * @param resolved files with the schemas of addresses
 * @param fetchFolder where fetched schemas are kept; empty if none are to be fetched
 */
public record GeneratorRequest(
    List<Path> schemas,
    String targetPackage,
    Path target,
    Map<String, String> formatTypes,
    boolean beanValidation,
    boolean withoutBuilders,
    Map<URI, Path> resolved,
    Optional<Path> fetchFolder) {}
