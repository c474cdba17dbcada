package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.GeneratedClasses;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jspecify.annotations.Nullable;

/**
 * jsonschema2pojo with its own rules. The options are those with which most comes back: absent
 * lists stay absent, numbers of any size fit, and times stay as they are written.
 */
final class StockGenerator implements ComparedGenerator {
  @Override
  public String name() {
    return "jsonschema2pojo";
  }

  @Override
  public void generate(List<Path> schemas, Path target) throws Exception {
    List<URL> sources = new ArrayList<>();
    for (Path schema : schemas) {
      sources.add(schema.toUri().toURL());
    }
    Jsonschema2Pojo.generate(new Options(sources, target), new NoopRuleLogger());
  }

  @Override
  public @Nullable RoundTrip roundTrip(Path schema, GeneratedClasses classes)
      throws MalformedURLException, ClassNotFoundException {
    String name =
        Jsonschema2Pojo.getNodeName(schema.toUri().toURL(), new DefaultGenerationConfig());
    Class<?> type = classes.rootTypeAlike(name);
    ObjectMapper mapper = new ObjectMapper();
    return type == null ? null : json -> mapper.writeValueAsBytes(mapper.readValue(json, type));
  }

  private static final class Options extends DefaultGenerationConfig {
    private final List<URL> sources;
    private final Path target;

    Options(List<URL> sources, Path target) {
      this.sources = sources;
      this.target = target;
    }

    @Override
    public Iterator<URL> getSource() {
      return sources.iterator();
    }

    @Override
    public File getTargetDirectory() {
      return target.toFile();
    }

    @Override
    public String getTargetPackage() {
      return "com.example";
    }

    @Override
    public String getTargetVersion() {
      return "17";
    }

    @Override
    public boolean isInitializeCollections() {
      return false;
    }

    @Override
    public boolean isUseBigIntegers() {
      return true;
    }

    @Override
    public boolean isUseBigDecimals() {
      return true;
    }

    @Override
    public String getDateTimeType() {
      return "java.lang.String";
    }

    @Override
    public String getDateType() {
      return "java.lang.String";
    }

    @Override
    public String getTimeType() {
      return "java.lang.String";
    }
  }
}
