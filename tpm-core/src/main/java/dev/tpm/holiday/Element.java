package dev.tpm.holiday;

import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML file.
 *
 * @param name its name without a namespace
 * @param text the text directly in it, stripped
 */
record Element(String name, Map<String, String> attributes, List<Element> children, String text) {

  /** Reads a file, and gives its outermost element. */
  static Element read(InputStream in) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // What stands before the outermost element says nothing.
      }
      return element(reader);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static Element element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    List<Element> children = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int event = reader.next();
        event != XMLStreamConstants.END_ELEMENT;
        event = reader.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader));
      } else if (event == XMLStreamConstants.CHARACTERS) {
        text.append(reader.getText());
      }
    }
    return new Element(name, attributes, children, text.toString().strip());
  }

  /** The elements of a name directly in this one, each read as something. */
  <T> List<T> each(String child, Function<Element, T> read) {
    List<T> found = new ArrayList<>();
    for (Element element : children) {
      if (element.name.equals(child)) {
        found.add(read.apply(element));
      }
    }
    return found;
  }

  /** The first element of a name directly in this one. */
  Element child(String child) {
    List<Element> found = each(child, element -> element);
    if (found.isEmpty()) {
      throw new IllegalStateException(name + " has no " + child);
    }
    return found.get(0);
  }

  /** An attribute, or the text of an element of that name directly in this one. */
  @Nullable String said(String what) {
    String attribute = attributes.get(what);
    if (attribute != null) {
      return attribute;
    }
    List<Element> found = each(what, element -> element);
    return found.isEmpty() ? null : found.get(0).text;
  }

  /** The same of what has to be there. */
  String told(String what) {
    String said = said(what);
    if (said == null) {
      throw new IllegalStateException(name + " says no " + what);
    }
    return said;
  }

  @Nullable DayOfWeek weekday(String what) {
    String said = said(what);
    return said == null ? null : DayOfWeek.valueOf(said);
  }
}
