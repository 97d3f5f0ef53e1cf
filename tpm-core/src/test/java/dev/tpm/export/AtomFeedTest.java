package dev.tpm.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import dev.tpm.site.page.DiaryDay;
import dev.tpm.site.part.Link;
import dev.tpm.site.takeaway.Feed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class AtomFeedTest {
  private static final Path SCHEMA = Path.of("src/test/resources/dev/tpm/export/atom.rnc");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  @Test
  void isAtom() throws Exception {
    byte[] bytes = AtomFeed.bytes(feed("Search", "All well"), entry -> "<p>We <b>ship</b></p>");
    valid(bytes);
    Element entry = (Element) read(bytes).getElementsByTagName("entry").item(0);
    assertThat(text(entry, "id")).isEqualTo("urn:uuid:1");
    assertThat(text(entry, "title")).isEqualTo("All well");
    assertThat(text(entry, "updated")).isEqualTo("2026-11-20T00:00:00Z");
    assertThat(text(entry, "content")).isEqualTo("<p>We <b>ship</b></p>");
    assertThat(((Element) entry.getElementsByTagName("link").item(0)).getAttribute("href"))
        .isEqualTo("updates.html#a");
  }

  @Test
  void charactersThatXmlForbidsAreNotInIt() throws Exception {
    String hostile =
        "<![CDATA[\u0000\u0001\u000b\uFFFE\uD83D]]> ]]> &amp; &#0; \u202Eturned\r\nend";
    byte[] bytes = AtomFeed.bytes(feed(hostile, hostile), entry -> hostile);
    valid(bytes);
    Element entry = (Element) read(bytes).getElementsByTagName("entry").item(0);
    assertThat(text(entry, "title"))
        .isEqualTo("<![CDATA[ \uFFFD\uFFFD]]> ]]> &amp; &#0; \uFFFDturned end");
    assertThat(text(entry, "content"))
        .isEqualTo("<![CDATA[\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD]]> ]]> &amp; &#0; \u202Eturned\nend");
  }

  static void valid(byte[] bytes) throws IOException, SAXException {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, new Strict());
    ValidationDriver driver =
        new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
    assertThat(driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA.toFile()))).isTrue();
    assertThat(driver.validate(new InputSource(new ByteArrayInputStream(bytes)))).isTrue();
  }

  static Document read(byte[] bytes)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  private static String text(Element in, String name) {
    return in.getElementsByTagName(name).item(0).getTextContent();
  }

  private static Feed feed(String title, String entry) {
    return new Feed(
        "en",
        "urn:uuid:0",
        title,
        "What people report",
        DAY,
        Optional.of("https://example.org/feed.xml"),
        "updates.html",
        "tpm",
        List.of(
            new Feed.Entry(
                "urn:uuid:1",
                entry,
                DAY,
                Optional.of(title),
                "updates.html#a",
                new DiaryDay.Said(
                    "",
                    Link.nowhere(title),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()))));
  }

  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXParseException {
      throw e;
    }
  }
}
