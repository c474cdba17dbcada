package dev.awsevents.codegen;

import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.SourceSortOrder;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * jsonschema2pojo as its plugins run it, with our rule factory, and with the options in a file
 * {@code options.properties} beside the schemas. Its option {@code named} lists the only files of
 * the folder that are sources.
 */
public final class Generator {
  static final String TARGET_PACKAGE = "com.example";

  private Generator() {}

  /** Generates, and returns the warnings. */
  public static List<String> generate(Path schemas, Path target) throws IOException {
    return generate(List.of(schemas), target, SourceSortOrder.FILES_FIRST);
  }

  public static List<String> generate(List<Path> schemas, Path target, SourceSortOrder order)
      throws IOException {
    return generate(schemas, target, order, TARGET_PACKAGE);
  }

  static List<String> generate(
      List<Path> schemas, Path target, SourceSortOrder order, String targetPackage)
      throws IOException {
    List<String> warnings = new ArrayList<>();
    Jsonschema2Pojo.generate(
        new Config(schemas, target, order, targetPackage),
        new NoopRuleLogger() {
          @Override
          public void warn(String message) {
            warnings.add(message);
          }
        });
    return warnings;
  }

  private static final class Config extends DefaultGenerationConfig {
    private final List<Path> schemas;
    private final Path target;
    private final SourceSortOrder order;
    private final String targetPackage;
    private final Properties options;

    Config(List<Path> schemas, Path target, SourceSortOrder order, String targetPackage) {
      this.targetPackage = targetPackage;
      this.schemas = schemas;
      this.target = target;
      this.order = order;
      this.options = options(schemas.get(0).resolveSibling("options.properties"));
    }

    private static Properties options(Path file) {
      Properties options = new Properties();
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          options.load(reader);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return options;
    }

    @Override
    public Iterator<URL> getSource() {
      if (!options.containsKey("named")) {
        return schemas.stream().map(Config::url).iterator();
      }
      return Arrays.stream(option("named").split(","))
          .map(file -> url(schemas.get(0).resolve(file)))
          .iterator();
    }

    private static URL url(Path path) {
      try {
        return path.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new IllegalArgumentException(e);
      }
    }

    @Override
    public SourceSortOrder getSourceSortOrder() {
      return order;
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
    public String getDateType() {
      return option("dateType");
    }

    @Override
    public String getTimeType() {
      return option("timeType");
    }

    @Override
    public Map<String, String> getFormatTypeMapping() {
      String prefix = "formatTypeMapping.";
      return options.stringPropertyNames().stream()
          .filter(name -> name.startsWith(prefix))
          .collect(Collectors.toMap(name -> name.substring(prefix.length()), this::option));
    }

    @Override
    public boolean isIncludeJsr303Annotations() {
      return options.containsKey("includeJsr303Annotations");
    }

    @Override
    public boolean isIncludeSetters() {
      return !"false".equals(option("includeSetters"));
    }

    private String option(String name) {
      return options.getProperty(name);
    }

    @Override
    public Class<? extends RuleFactory> getCustomRuleFactory() {
      return schemas.get(0).toString().contains("plain-builders")
          ? PlainBuilderRuleFactory.class
          : RecordRuleFactory.class;
    }
  }
}
