package dev.awsevents.codegen;

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
  private final Supplier<String> type;
  private final Supplier<String> source;
  private final Runnable beforeWriting;
  private @Nullable String text;

  /**
   * @param type the name of the type, which is known after {@code beforeWriting}
   * @param source renders the text, at the first need of it
   * @param beforeWriting called before the file is created; what it throws prevents that
   */
  GeneratedFile(Supplier<String> type, Supplier<String> source, Runnable beforeWriting) {
    super(".java");
    this.type = type;
    this.source = source;
    this.beforeWriting = beforeWriting;
  }

  @Override
  public String name() {
    return type.get() + super.name();
  }

  String render() {
    if (text == null) {
      text = source.get();
    }
    return text;
  }

  /**
   * The door from reading schemas to writing files. codemodel asks this question right before it
   * creates the file, and calls nothing of ours between the last schema and the first such
   * question.
   */
  @Override
  protected boolean isResource() {
    beforeWriting.run();
    return false; // a resource would be written to the folder of resources
  }

  @Override
  protected void build(OutputStream out) throws IOException {
    out.write(render().getBytes(StandardCharsets.UTF_8));
  }
}
