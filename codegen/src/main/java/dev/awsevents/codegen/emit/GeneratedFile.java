package dev.awsevents.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.sun.codemodel.JResourceFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Java source file, which codemodel takes for a resource. Its own text file would be written in
 * the encoding of the platform.
 */
final class GeneratedFile extends JResourceFile {
  private final Supplier<JavaFile> source;
  private final Runnable beforeFirst;
  private @Nullable String text;

  /**
   * @param beforeFirst called before the file is created
   */
  GeneratedFile(String name, Supplier<JavaFile> source, Runnable beforeFirst) {
    super(name);
    this.source = source;
    this.beforeFirst = beforeFirst;
  }

  String render() {
    if (text == null) {
      text = source.get().toString();
    }
    return text;
  }

  /** codemodel asks before it creates the file, which is the last moment to refuse. */
  @Override
  protected boolean isResource() {
    beforeFirst.run();
    return false;
  }

  @Override
  protected void build(OutputStream out) throws IOException {
    out.write(render().getBytes(StandardCharsets.UTF_8));
  }
}
