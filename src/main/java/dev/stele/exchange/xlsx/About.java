package dev.stele.exchange.xlsx;

import dev.stele.exchange.Colophon;
import dev.stele.exchange.sheet.FactsSheet;
import dev.stele.text.Multitext;
import dev.stele.text.Version;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The sheet that says what the file is, for people and for the way back. */
public final class About {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** The head of the table that says which column is in which language. */
  public static final String COLUMN = "Column";

  /** The name of the line that says which project it is, beyond its name. */
  public static final String KEY = "Project key";

  private About() {}

  static void write(Multitext text, Colophon colophon, FactsSheet facts) {
    facts.title("About this file");
    facts.line("Project", colophon.project());
    facts.line(KEY, colophon.key());
    facts.line("State of", colophon.isDated() ? MINUTE.format(colophon.date()) : "");
    facts.line("Profile", "review");
    facts.line("Rows", Integer.toString(text.rows().size()));
    facts.line("Digest", RowDigest.of(text));
    facts.gap();
    facts.heads(COLUMN, "Language", "Source file", "Digest of the source file (SHA-256)");
    for (Version version : text.versions()) {
      facts.line(
          RowWords.language(version),
          version.language().tag(),
          version.sourceName(),
          version.digest());
    }
    facts.gap();
    facts.heads("On the way back", "");
    facts.line("Texts", "may be edited; each sentence keeps its line in the cell");
    facts.line("Status, category, severity", "are chosen from the list in the cell");
    facts.line("Error in", "is the language that the category and the severity speak of");
    facts.line("Comment", "is free text; write below what stands there already");
    facts.line("Columns and rows", "may be moved, sorted, filtered and deleted");
    facts.line("Columns A to C", "are hidden; they name the row and what it said, leave them");
    facts.line("12 (2)", "a row of this kind goes on from the one above it");
  }
}
