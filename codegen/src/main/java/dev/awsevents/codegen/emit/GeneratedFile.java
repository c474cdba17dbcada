package dev.awsevents.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.sun.codemodel.JResourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * A Java source file, which codemodel takes for a resource. Its own text file would be written in
 * the encoding of the platform.
 */
final class GeneratedFile extends JResourceFile {
  private final Supplier<JavaFile> content;

  GeneratedFile(String name, Supplier<JavaFile> content) {
    super(name);
    this.content = content;
  }

  @Override
  protected void build(OutputStream out) throws IOException {
    out.write(content.get().toString().getBytes(StandardCharsets.UTF_8));
  }
}
