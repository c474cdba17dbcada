package dev.awsevents.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.IdGenerator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What a Markdown page says, and where. */
final class MarkdownPage {
  /** A line of the file, the first has number 1. */
  record Line(int number, String text) {}

  /** A link or picture, with the line where it begins. */
  record Reference(int line, String destination) {}

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final List<Line> prose = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Set<String> anchors = new HashSet<>();

  private MarkdownPage() {}

  static MarkdownPage read(Path file) throws IOException {
    String text = Files.readString(file);
    MarkdownPage page = new MarkdownPage();
    PARSER.parse(text).accept(page.new Collector(text.lines().toList()));
    return page;
  }

  /** The lines of paragraphs, also of those in lists; not headings, tables, code and HTML. */
  List<Line> prose() {
    return prose;
  }

  List<Reference> references() {
    return references;
  }

  /** What may follow a number sign in a link to this page. */
  Set<String> anchors() {
    return anchors;
  }

  private final class Collector extends AbstractVisitor {
    private final List<String> lines;
    private final IdGenerator ids = IdGenerator.builder().build();

    Collector(List<String> lines) {
      this.lines = lines;
    }

    @Override
    public void visit(Paragraph paragraph) {
      for (SourceSpan span : paragraph.getSourceSpans()) {
        prose.add(new Line(span.getLineIndex() + 1, lines.get(span.getLineIndex())));
      }
      visitChildren(paragraph);
    }

    @Override
    public void visit(Heading heading) {
      anchors.add(ids.generateId(words(heading)));
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      references.add(new Reference(line(link), link.getDestination()));
      visitChildren(link);
    }

    @Override
    public void visit(Image image) {
      references.add(new Reference(line(image), image.getDestination()));
    }
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** The text of a heading as a reader sees it. */
  private static String words(Heading heading) {
    StringBuilder words = new StringBuilder();
    heading.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }
        });
    return words.toString();
  }
}
