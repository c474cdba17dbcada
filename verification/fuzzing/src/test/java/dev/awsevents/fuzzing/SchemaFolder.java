package dev.awsevents.fuzzing;

import com.sun.codemodel.CodeWriter;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JPackage;
import dev.awsevents.codegen.RecordRuleFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;

/** Generates from one schema at a time. The code stays in memory, which is faster than files. */
final class SchemaFolder {
  private static final String PACKAGE = "com.example";

  private final Path schema;

  SchemaFolder() {
    try {
      Path folder = Files.createTempDirectory("fuzzing");
      schema = folder.resolve("schema.json");
      schema.toFile().deleteOnExit();
      folder.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of the generated code by their paths. */
  Map<String, String> generate(byte[] document) throws IOException {
    Files.write(schema, document);
    RecordRuleFactory rules = new RecordRuleFactory();
    rules.setGenerationConfig(new Config(schema.toUri().toURL()));
    JCodeModel model = new JCodeModel();
    new SchemaMapper(rules, new SchemaGenerator())
        .generate(model, "schema", PACKAGE, schema.toUri().toURL());
    Sources sources = new Sources();
    model.build(sources);
    return sources.texts();
  }

  private static final class Config extends DefaultGenerationConfig {
    private final URL schema;

    Config(URL schema) {
      this.schema = schema;
    }

    @Override
    public Iterator<URL> getSource() {
      return List.of(schema).iterator();
    }

    @Override
    public String getTargetPackage() {
      return PACKAGE;
    }
  }

  private static final class Sources extends CodeWriter {
    private final Map<String, ByteArrayOutputStream> files = new HashMap<>();

    @Override
    public OutputStream openBinary(JPackage javaPackage, String name) {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      files.put(javaPackage.name().replace('.', '/') + '/' + name, file);
      return file;
    }

    @Override
    public void close() {}

    Map<String, String> texts() {
      Map<String, String> texts = new HashMap<>();
      files.forEach((path, file) -> texts.put(path, file.toString(StandardCharsets.UTF_8)));
      return texts;
    }
  }
}
