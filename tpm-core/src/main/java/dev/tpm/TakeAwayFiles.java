package dev.tpm;

import dev.tpm.export.AtomFeed;
import dev.tpm.export.BadgeSvg;
import dev.tpm.export.CsvTables;
import dev.tpm.export.DigestText;
import dev.tpm.export.ICalendar;
import dev.tpm.insight.Facts;
import dev.tpm.model.Portfolio;
import dev.tpm.model.Program;
import dev.tpm.render.Templates;
import dev.tpm.site.edition.DataTable;
import dev.tpm.site.edition.Edition;
import dev.tpm.site.page.Digest;
import dev.tpm.site.takeaway.Agenda;
import dev.tpm.site.takeaway.Badge;
import dev.tpm.site.takeaway.Feed;
import dev.tpm.site.takeaway.TakeAway;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes the files that readers take away from a site: calendars, feeds, tables, mails, badges.
 *
 * @param editions the programs' sites in the making
 * @param templates gives what the texts of the feed are rendered with
 */
record TakeAwayFiles(Facts facts, List<Edition> editions, Supplier<Templates> templates) {

  /** The files, each made when it is asked for. */
  List<Supplier<Map.Entry<String, byte[]>>> pieces() {
    List<Supplier<Map.Entry<String, byte[]>>> pieces = new ArrayList<>();
    Optional<Portfolio> portfolio = facts.plan().portfolio();
    if (portfolio.isPresent() && !editions.isEmpty()) {
      TakeAway.of(portfolio.get(), editions).forEach(file -> pieces.add(() -> written(file)));
      pieces.add(() -> Map.entry("csv/programs.csv", CsvTables.programs(facts)));
    }
    for (Edition edition : editions) {
      tables(edition, pieces);
      TakeAway.of(edition).forEach(file -> pieces.add(() -> written(file)));
    }
    return pieces;
  }

  private void tables(Edition edition, List<Supplier<Map.Entry<String, byte[]>>> pieces) {
    Program program = edition.subject().program();
    String root = edition.map().root(edition.subject().key());
    for (DataTable table : DataTable.values()) {
      if (table.isIn(edition.subject())) {
        pieces.add(() -> Map.entry(root + table.file(), CsvTables.bytes(table, facts, program)));
      }
    }
  }

  private Map.Entry<String, byte[]> written(TakeAway file) {
    Record content = file.content().get();
    return Map.entry(
        file.path(), content instanceof Digest digest ? mail(digest, file.path()) : bytes(content));
  }

  private byte[] bytes(Record content) {
    if (content instanceof Agenda agenda) {
      return ICalendar.bytes(agenda);
    }
    if (content instanceof Feed feed) {
      return AtomFeed.bytes(feed, this::html);
    }
    if (content instanceof Badge badge) {
      return BadgeSvg.bytes(badge);
    }
    throw new IllegalStateException("no format for " + content.getClass());
  }

  private byte[] mail(Digest digest, String path) {
    return path.endsWith(".txt")
        ? DigestText.bytes(digest, templates.get()::plain)
        : templates.get().render("digest.ftlh", digest);
  }

  private String html(Feed.Entry entry) {
    byte[] html = templates.get().render("update.ftlh", entry);
    return new String(html, StandardCharsets.UTF_8);
  }
}
