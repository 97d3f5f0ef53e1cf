package dev.tpm.render.markdown;

import org.commonmark.node.CustomNode;

/** A {@code [[…]]} in a parsed text. */
final class Reference extends CustomNode {

  private final String text;

  Reference(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }
}
