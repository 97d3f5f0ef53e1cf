package dev.tpm;

import dev.tpm.diagnostic.Diagnostics;
import dev.tpm.diagnostic.Rules;
import dev.tpm.output.SiteFolder;
import dev.tpm.source.SourceFile;
import dev.tpm.source.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The files of a plan's {@code assets/} that the site holds.
 *
 * <p>They come from strangers and are served from the site's own address, so only kinds that run
 * nothing in a browser are taken, and a drawing (SVG) only where it has neither script nor anything
 * from elsewhere in it.
 *
 * @param files path in the plan → bytes, by path
 */
record PlanAssets(Map<String, byte[]> files) {
  private static final int MOST_BYTES = 8 << 20;
  private static final Set<String> HARMLESS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "pdf", "txt", "csv");
  private static final String OTHER_KIND = "a PNG picture is always taken";
  private static final String OTHER_NAME =
      "a name of letters, digits, '-', '_' and '.' is always taken";
  private static final Set<String> RUNS =
      Set.of("script", "foreignobject", "handler", "iframe", "set", "animate");

  /** Reads the files, and says which of them the site does not take. */
  static PlanAssets read(SourceTree tree, List<String> paths, Diagnostics diagnostics)
      throws IOException {
    Map<String, byte[]> taken = new TreeMap<>();
    for (String path : paths) {
      String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (!HARMLESS.contains(ending)) {
        say(tree, path, "the site takes no file of this kind", OTHER_KIND, diagnostics);
        continue;
      }
      if (!SiteFolder.takes(path)) {
        say(tree, path, "the name means something else on other systems", OTHER_NAME, diagnostics);
        continue;
      }
      byte[] bytes = tree.read(path, MOST_BYTES);
      if (bytes.length > MOST_BYTES) {
        say(
            tree,
            path,
            "the file is larger than " + (MOST_BYTES >> 20) + " MiB",
            OTHER_KIND,
            diagnostics);
      } else if (ending.equals("svg") && !isStill(bytes)) {
        say(
            tree,
            path,
            "the drawing is no plain SVG: it has script or foreign parts",
            OTHER_KIND,
            diagnostics);
      } else {
        taken.put(path, bytes);
      }
    }
    return new PlanAssets(taken);
  }

  private static void say(
      SourceTree tree, String path, String message, String help, Diagnostics diagnostics) {
    diagnostics.add(
        new SourceFile(path, tree.displayPrefix() + path, "").start(),
        Rules.REFUSED_ASSET,
        message + " and does not show it",
        help);
  }

  /** Whether an SVG only draws: no script, no handler, nothing from elsewhere. */
  private static boolean isStill(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(svg));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamReader.DTD
            || event == XMLStreamReader.PROCESSING_INSTRUCTION
            || (event == XMLStreamReader.START_ELEMENT && !isStill(reader))
            || (event == XMLStreamReader.CHARACTERS && fetches(reader.getText()))) {
          return false;
        }
      }
      return true;
    } catch (XMLStreamException e) {
      return false;
    }
  }

  /** Whether a style asks for something from elsewhere; a text that only speaks of it is rare. */
  private static boolean fetches(String text) {
    String low = text.toLowerCase(Locale.ROOT).replaceAll("\\s|\\\\|['\"]", "");
    return low.contains("@import") || low.replace("url(#", "").contains("url(");
  }

  private static boolean isStill(XMLStreamReader element) {
    if (RUNS.contains(element.getLocalName().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = 0; i < element.getAttributeCount(); i++) {
      String name = element.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
      String value = element.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      boolean reference = name.equals("href") || name.equals("src");
      if (name.startsWith("on")
          || (reference && !value.startsWith("#") && !value.startsWith("data:image/png"))
          || fetches(value)) {
        return false;
      }
    }
    return true;
  }
}
