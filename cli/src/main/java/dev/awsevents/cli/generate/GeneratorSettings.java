package dev.awsevents.cli.generate;

import dev.awsevents.codegen.RecordRuleFactory;
import dev.awsevents.codegen.RemoteSchemas;
import java.io.File;
import java.io.FileFilter;
import java.io.PrintWriter;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SourceType;
import org.jsonschema2pojo.rules.RuleFactory;

/** The settings of one run of jsonschema2pojo. */
final class GeneratorSettings extends DefaultGenerationConfig implements RemoteSchemas {
  private final GeneratorRequest request;
  private final Optional<FetchedSchemas> fetched;

  /**
   * @param err where each address is printed that is fetched
   */
  GeneratorSettings(GeneratorRequest request, PrintWriter err) {
    this.request = request;
    this.fetched =
        request
            .fetchFolder()
            .map(folder -> new FetchedSchemas(folder.toAbsolutePath().normalize(), err));
  }

  @Override
  public Optional<Path> given(URI address) {
    return Optional.ofNullable(request.resolved().get(address));
  }

  @Override
  public Optional<Path> fetched(URI address) {
    return fetched.flatMap(schemas -> schemas.file(address));
  }

  @Override
  public Iterator<URL> getSource() {
    return request.schemas().stream().map(GeneratorSettings::url).iterator();
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
    return SchemaSources.haveYaml(request.schemas())
        ? SourceType.YAMLSCHEMA
        : SourceType.JSONSCHEMA;
  }

  @Override
  public File getTargetDirectory() {
    return request.target().toFile();
  }

  @Override
  public String getTargetPackage() {
    return request.targetPackage();
  }

  @Override
  public Map<String, String> getFormatTypeMapping() {
    return request.formatTypes();
  }

  @Override
  public boolean isIncludeJsr303Annotations() {
    return request.beanValidation();
  }

  @Override
  public boolean isUseJakartaValidation() {
    return request.beanValidation();
  }

  @Override
  public boolean isIncludeSetters() {
    return !request.withoutBuilders();
  }

  @Override
  public Class<? extends RuleFactory> getCustomRuleFactory() {
    return RecordRuleFactory.class;
  }
}
