package dev.awsevents.site.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Makes pages by templates and writes them to a folder. */
public final class PageWriter {
  private final Path folder;
  private final String version;
  private final DefaultMustacheFactory templates = new Templates();

  /**
   * A writer.
   *
   * @param folder of the site
   * @param version of the library
   */
  public PageWriter(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /** Writes a page. */
  public void write(Page page) {
    Path file = folder.resolve(page.path());
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      try (Writer out = Files.newBufferedWriter(file)) {
        templates
            .compile("templates/" + page.template() + ".mustache")
            .execute(out, List.of(new Frame(page, version), page.content()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(page.path(), e);
    }
  }

  /** HTML that a template makes for a part of a page. */
  public String part(String template, Object content) {
    StringWriter out = new StringWriter();
    templates.compile("templates/" + template + ".mustache").execute(out, content);
    return out.toString();
  }

  /** Writes a text that is no page. */
  public void write(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(Objects.requireNonNull(file.getParent()));
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  /** What all pages show around their content. */
  record Frame(Page page, String version) {
    String root() {
      return page.root();
    }

    boolean isStart() {
      return page.path().equals("index.html");
    }

    List<MenuItem> menu() {
      return Arrays.stream(Section.values())
          .map(
              section ->
                  new MenuItem(
                      section.label(), page.root() + section.path(), section == page.section()))
          .toList();
    }
  }

  /**
   * A line of the menu.
   *
   * @param here whether the page belongs to it
   */
  record MenuItem(String label, String href, boolean here) {}

  /** Escapes what a template shows. */
  private static final class Templates extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(InlineText.escaped(value));
      } catch (IOException e) {
        throw new MustacheException("cannot write", e);
      }
    }
  }
}
