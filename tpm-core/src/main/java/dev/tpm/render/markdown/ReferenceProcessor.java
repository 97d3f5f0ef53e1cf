package dev.tpm.render.markdown;

import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Takes {@code [[text]]} for a {@link Reference}.
 *
 * <p>The inner brackets are seen as a link that may want a definition; where another pair stands
 * around them, they are ours. The outer pair stays behind as text, and {@link #trim} takes it away.
 * {@code [[text]](address)} and {@code [[text][label]]} hold ordinary links, and so does {@code
 * [[text]]} where the text defines {@code [text]: address}.
 */
final class ReferenceProcessor implements LinkProcessor {

  private static final int MAX_LENGTH = 200;

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    String text = link.text();
    if (link.destination() != null
        || link.label() != null
        || link.marker() != null
        || text == null
        || !isReference(text)
        || context.getDefinition(LinkReferenceDefinition.class, text) != null
        || !endsWithBracket(link.openingBracket().getPrevious())
        || !closesTwice(scanner)) {
      return LinkResult.none();
    }
    return LinkResult.replaceWith(new Reference(text.strip()), scanner.position());
  }

  private static boolean isReference(String text) {
    return !text.isBlank() && text.length() <= MAX_LENGTH && text.indexOf('\n') < 0;
  }

  private static boolean endsWithBracket(Node before) {
    return before instanceof Text words && words.getLiteral().endsWith("[");
  }

  private static boolean closesTwice(Scanner scanner) {
    Position start = scanner.position();
    boolean closes = scanner.next(']') && scanner.peek() != '(';
    scanner.setPosition(start);
    return closes;
  }

  /** Takes the outer brackets of all references out of the text around them. */
  static void trim(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Reference
          && child.getPrevious() instanceof Text before
          && child.getNext() instanceof Text after
          && before.getLiteral().endsWith("[")
          && after.getLiteral().startsWith("]")) {
        before.setLiteral(before.getLiteral().substring(0, before.getLiteral().length() - 1));
        after.setLiteral(after.getLiteral().substring(1));
      }
      trim(child);
    }
  }
}
