package dev.awsevents.site.guide;

import dev.awsevents.site.code.Highlighter;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Code with colours, and drawings of Mermaid as lists. */
final class CodeBlocks implements NodeRenderer {
  private final HtmlWriter html;

  CodeBlocks(HtmlWriter html) {
    this.html = html;
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
  }

  @Override
  public void render(Node node) {
    if (node instanceof FencedCodeBlock block) {
      String language = String.valueOf(block.getInfo());
      if (language.equals("mermaid")) {
        html.raw(MermaidList.html(block.getLiteral()));
      } else {
        write(language, block.getLiteral());
      }
    } else if (node instanceof IndentedCodeBlock block) {
      write("sh", block.getLiteral());
    }
  }

  private void write(String language, String code) {
    html.line();
    html.raw("<div class=\"code\"><pre tabindex=\"0\"><code>");
    html.raw(Highlighter.html(language, code.stripTrailing()));
    html.raw("</code></pre></div>");
    html.line();
  }
}
