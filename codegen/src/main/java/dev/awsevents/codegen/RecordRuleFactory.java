package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.emit.BuilderStyle;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jspecify.annotations.Nullable;

/**
 * The extension point of jsonschema2pojo, and the entrance to the generator: with this class as its
 * {@code <customRuleFactory>}, the Maven plugin, the Gradle plugin and the command line of
 * jsonschema2pojo generate records, builders and codecs. This is the way from schema to file:
 *
 * <ol>
 *   <li>jsonschema2pojo finds the schema files and calls {@link #getSchemaRule} for each of them.
 *   <li>{@link Generation#add} notes the schema, and announces to codemodel the files it becomes.
 *   <li>After the last schema codemodel writes the files, and before each of them it asks {@link
 *       GeneratedFile#isResource}: the first question starts the rest.
 *   <li>{@code SchemaReader} reads the schemas into a {@code Model}, which {@code ModelCheck} and
 *       {@code RootCheck} check as a whole.
 *   <li>{@code JavaSources} renders every file of the model; then codemodel writes them.
 * </ol>
 *
 * <p>Other rules of jsonschema2pojo are not used: they write classes while schemas are still read.
 */
public sealed class RecordRuleFactory extends RuleFactory permits PlainBuilderRuleFactory {
  private @Nullable Generation generation;

  @Override
  public Rule<JClassContainer, JType> getSchemaRule() {
    return this::apply;
  }

  private JType apply(
      String nodeName,
      JsonNode schema,
      @Nullable JsonNode parent,
      JClassContainer container,
      Schema currentSchema) {
    if (!schema.has("$ref")) {
      throw new GenerationException(
          "sourceType "
              + getGenerationConfig().getSourceType()
              + ": examples are not schemas; set it to jsonschema or yamlschema");
    }
    if (generation == null) {
      OldestVersion.check();
      warn();
      generation = generation(getGenerationConfig());
    }
    return generation.add(
        URI.create(schema.get("$ref").asText()), nodeName, container.getPackage());
  }

  /** Who makes the builders, if there are any. */
  BuilderStyle buildersIfAny() {
    return BuilderStyle.IMMUTABLES;
  }

  /**
   * Builders are the setters of records: the option of jsonschema2pojo for setters leaves both out.
   */
  private BuilderStyle builders() {
    return getGenerationConfig().isIncludeSetters() ? buildersIfAny() : BuilderStyle.NONE;
  }

  private Generation generation(GenerationConfig config) {
    Optional<List<URI>> named = SourceFiles.named(config);
    RemoteSchemas remote = config instanceof RemoteSchemas known ? known : RemoteSchemas.NONE;
    return new Generation(
        new SourceDocuments(
            new SchemaLoader(config.getSourceType()), named.orElse(List.of()), remote),
        named.map(sources -> SourceFiles.in(sources, config.getFileFilter())),
        FormatOptions.read(config, getLogger()::warn),
        getLogger()::warn,
        config.getTargetPackage(),
        builders(),
        BeanValidationOption.packageName(config, Thread.currentThread().getContextClassLoader()));
  }

  private void warn() {
    for (String option : UnusedOptions.in(getGenerationConfig())) {
      getLogger().warn("the option " + option + " of jsonschema2pojo has no effect on records");
    }
    for (String artifact :
        ProjectClassPath.missing(Thread.currentThread().getContextClassLoader(), builders())) {
      getLogger()
          .warn(
              "what is generated will not compile: "
                  + artifact
                  + " is not among the dependencies of the project; see docs/codegen.md");
    }
  }
}
