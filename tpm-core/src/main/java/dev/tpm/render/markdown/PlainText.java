package dev.tpm.render.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node, without their marks, on one line. */
final class PlainText extends AbstractVisitor {

  private final StringBuilder words = new StringBuilder();
  private final Links links;

  private PlainText(Links links) {
    this.links = links;
  }

  static String of(Node node, PageRules rules) {
    return of(node, rules.links());
  }

  static String of(Node node, Links links) {
    PlainText plain = new PlainText(links);
    node.accept(plain);
    return plain.words.toString().strip().replaceAll("\\s+", " ");
  }

  @Override
  public void visit(Text text) {
    words.append(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    words.append(code.getLiteral());
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    words.append(' ');
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Reference reference) {
      words.append(
          links.reference(reference.text()).map(Links.Target::label).orElse(reference.text()));
    } else {
      visitChildren(node);
    }
  }
}
