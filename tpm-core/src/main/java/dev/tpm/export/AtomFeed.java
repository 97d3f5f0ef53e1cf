package dev.tpm.export;

import dev.tpm.site.takeaway.Feed;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as RFC 4287 has it (Atom). */
public final class AtomFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String HTML = "html";

  private final XMLStreamWriter xml;

  private AtomFeed(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * The bytes of the file.
   *
   * @param html what an entry says, as safe HTML
   */
  public static byte[] bytes(Feed feed, Function<Feed.Entry, String> html) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new AtomFeed(xml).write(feed, html);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed cannot be written", e);
    }
    return text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Feed feed, Function<Feed.Entry, String> html) throws XMLStreamException {
    xml.writeStartDocument("utf-8", "1.0");
    xml.writeCharacters("\n");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", feed.language());
    element("id", feed.id());
    element("title", feed.title());
    element("subtitle", feed.subtitle());
    element("updated", time(feed.updated().toString()));
    author(feed.title());
    if (feed.self().isPresent()) {
      link("self", "application/atom+xml", feed.self().get());
    }
    link("alternate", "text/html", feed.page());
    element("generator", feed.generator());
    for (Feed.Entry entry : feed.entries()) {
      write(entry, html.apply(entry));
    }
    xml.writeCharacters("\n");
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Feed.Entry entry, String html) throws XMLStreamException {
    open("entry");
    element("id", entry.id());
    element("title", entry.title());
    element("updated", time(entry.day().toString()));
    element("published", time(entry.day().toString()));
    if (entry.author().isPresent()) {
      author(entry.author().get());
    }
    if (!entry.address().isEmpty()) {
      link("alternate", "text/html", entry.address());
    }
    open("content");
    xml.writeAttribute("type", HTML);
    xml.writeCharacters(XmlText.of(html));
    xml.writeEndElement();
    xml.writeCharacters("\n");
    xml.writeEndElement();
  }

  /** A day is told as its beginning, UTC: nothing else is known of it. */
  private static String time(String day) {
    return day + "T00:00:00Z";
  }

  private void author(String name) throws XMLStreamException {
    open("author");
    element("name", name);
    xml.writeEndElement();
  }

  private void link(String relation, String type, String address) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("type", type);
    xml.writeAttribute("href", XmlText.of(address));
  }

  private void element(String name, String text) throws XMLStreamException {
    open(name);
    xml.writeCharacters(PlainLine.of(text));
    xml.writeEndElement();
  }

  private void open(String name) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(name);
  }
}
