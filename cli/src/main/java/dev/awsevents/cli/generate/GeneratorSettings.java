package dev.awsevents.cli.generate;

import dev.awsevents.codegen.RecordRuleFactory;
import java.io.File;
import java.io.FileFilter;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SourceType;
import org.jsonschema2pojo.rules.RuleFactory;

/** The settings of one run of jsonschema2pojo. */
final class GeneratorSettings extends DefaultGenerationConfig {
  private final List<Path> schemas;
  private final String targetPackage;
  private final Path target;
  private final Map<String, String> formatTypes;
  private final boolean beanValidation;

  GeneratorSettings(
      List<Path> schemas,
      String targetPackage,
      Path target,
      Map<String, String> formatTypes,
      boolean beanValidation) {
    this.beanValidation = beanValidation;
    this.schemas = schemas;
    this.targetPackage = targetPackage;
    this.target = target;
    this.formatTypes = formatTypes;
  }

  @Override
  public Iterator<URL> getSource() {
    return schemas.stream().map(GeneratorSettings::url).iterator();
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public FileFilter getFileFilter() {
    return file -> file.isDirectory() || SchemaSources.isSchema(file.toPath());
  }

  @Override
  public SourceType getSourceType() {
    return SchemaSources.haveYaml(schemas) ? SourceType.YAMLSCHEMA : SourceType.JSONSCHEMA;
  }

  @Override
  public File getTargetDirectory() {
    return target.toFile();
  }

  @Override
  public String getTargetPackage() {
    return targetPackage;
  }

  @Override
  public Map<String, String> getFormatTypeMapping() {
    return formatTypes;
  }

  @Override
  public boolean isIncludeJsr303Annotations() {
    return beanValidation;
  }

  @Override
  public boolean isUseJakartaValidation() {
    return beanValidation;
  }

  @Override
  public Class<? extends RuleFactory> getCustomRuleFactory() {
    return RecordRuleFactory.class;
  }
}
