package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.emit.Generation;
import java.net.URI;
import org.jsonschema2pojo.Schema;
import org.jsonschema2pojo.exception.GenerationException;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;
import org.jspecify.annotations.Nullable;

/**
 * The extension point of jsonschema2pojo: named in {@code <customRuleFactory>}, it makes the Maven
 * and Gradle plugins and the command line generate records, builders and codecs.
 *
 * <p>jsonschema2pojo finds the schema files, resolves and parses them; of its rules only the one
 * for a whole schema is used, since the others would write classes while they still read.
 */
public final class RecordRuleFactory extends RuleFactory {
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
              + ": examples are no schemas; set it to jsonschema or yamlschema");
    }
    if (generation == null) {
      warn();
      SchemaLoader loader = new SchemaLoader(getGenerationConfig().getSourceType());
      generation =
          new Generation(loader::load, getLogger()::warn, getGenerationConfig().getTargetPackage());
    }
    return generation.add(
        URI.create(schema.get("$ref").asText()), nodeName, container.getPackage());
  }

  private void warn() {
    for (String option : UnusedOptions.in(getGenerationConfig())) {
      getLogger().warn("the option " + option + " of jsonschema2pojo has no effect on records");
    }
    for (String artifact :
        ProjectClassPath.missing(Thread.currentThread().getContextClassLoader())) {
      getLogger()
          .warn(
              "what is generated will not compile: "
                  + artifact
                  + " is not among the dependencies of the project; see docs/codegen.md");
    }
  }
}
