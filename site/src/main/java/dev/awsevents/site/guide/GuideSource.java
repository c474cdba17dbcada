package dev.awsevents.site.guide;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * A Markdown file that becomes a page.
 *
 * @param file below the folder of the repository, with slashes: {@code docs/lambda.md}
 * @param text of the file
 * @param document the same, parsed
 */
public record GuideSource(String file, String text, Node document) {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  static GuideSource of(String file, String text) {
    return new GuideSource(file, text, PARSER.parse(text));
  }

  /** The path of its page. */
  public String path() {
    return file.replaceFirst("\\.md$", ".html");
  }

  /** Its first heading. */
  public String title() {
    Node first = document.getFirstChild();
    return first instanceof Heading ? words(first) : file;
  }

  /** The first sentence of its first paragraph. */
  public String description() {
    Node node = document.getFirstChild();
    while (node != null && !(node instanceof Paragraph)) {
      node = node.getNext();
    }
    String paragraph = node == null ? title() : words(node);
    int end = paragraph.indexOf(". ");
    return end < 0 ? paragraph : paragraph.substring(0, end + 1);
  }

  /** The text of a node and of all inside it. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(Code code) {
            words.append(code.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak line) {
            words.append(' ');
          }
        });
    return words.toString();
  }
}
