package dev.stele.exchange;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.select.BeadRows;
import dev.stele.text.Multitext;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written in a format that carries rows is the same when it is read again. */
final class RoundTripTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(seed = "2026")
  void jsonLines(@ForAll("multitexts") Multitext text) throws IOException {
    assertThat(back(new Export(Format.JSONL), text)).isEqualTo(text);
  }

  @Property(tries = 300, seed = "2026")
  void tmxButForRowsWithoutText(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext filled =
        new Multitext(text.versions(), text.rows().stream().filter(row -> !row.isEmpty()).toList());
    Assume.that(!filled.rows().isEmpty());
    assertThat(back(new Export(Format.TMX), filled)).isEqualTo(filled);
  }

  @Property(tries = 100, seed = "2026")
  void reviewSheets(@ForAll("multitexts") Multitext text) throws IOException {
    assertThat(back(new Export(Format.XLSX), text)).isEqualTo(text);
  }

  @Property(tries = 300, seed = "2026")
  void tei(@ForAll("multitexts") Multitext text) throws IOException {
    assertThat(back(new Export(Format.TEI), text)).isEqualTo(text);
  }

  @Property(tries = 300, seed = "2026")
  void xliffOfAPair(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext pair = BeadRows.of(text, 0, 1);
    Assume.that(!pair.rows().isEmpty());
    assertThat(back(new Export(Format.XLIFF), pair)).isEqualTo(BeadRows.of(pair, 0, 1));
  }

  @Property(tries = 300, seed = "2026")
  void xliff12OfAPair(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext pair = BeadRows.of(text, 0, 1);
    Assume.that(!pair.rows().isEmpty());
    assertThat(back(new Export(Format.XLIFF12), pair)).isEqualTo(BeadRows.of(pair, 0, 1));
  }

  @Property(tries = 200, seed = "2026")
  void textsOfXcesAndMosesInAnArchive(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext pair = BeadRows.of(text, 0, 1);
    Assume.that(pair.rows().stream().anyMatch(row -> !row.isEmpty()));
    for (Format format : List.of(Format.XCES, Format.MOSES)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Bundle.write(new Export(format).files(pair, Sample.COLOPHON, "random"), out);
      Multitext read = AlignedReader.read("random.zip", out.toByteArray());
      assertThat(texts(read)).isEqualTo(texts(pair));
    }
  }

  @Property(tries = 100, seed = "2026")
  void tmxOfAPairButForBeadsOfOneSide(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext pair = BeadRows.of(text, 0, 1);
    Multitext linked =
        new Multitext(
            pair.versions(),
            pair.rows().stream()
                .filter(row -> row.cells().stream().noneMatch(List::isEmpty))
                .toList());
    Assume.that(!linked.rows().isEmpty());
    assertThat(back(new Export(Format.TMX, Profile.CORPUS, false, true), text)).isEqualTo(linked);
  }

  @Property(tries = 100, seed = "2026")
  void sentencesLinksAndCertaintyOfXces(@ForAll("multitexts") Multitext text) throws IOException {
    Multitext pair = BeadRows.of(text, 0, 1);
    Assume.that(pair.rows().stream().anyMatch(row -> !row.isEmpty()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Bundle.write(new Export(Format.XCES).files(pair, Sample.COLOPHON, "random"), out);
    Multitext read = AlignedReader.read("random.zip", out.toByteArray());
    assertThat(told(read)).isEqualTo(told(pair));
  }

  /** What is told of each row that says anything: sentences, confidence, status. */
  private static List<List<Object>> told(Multitext text) {
    return text.rows().stream()
        .filter(row -> !row.isEmpty())
        .map(row -> List.<Object>of(sentences(row), row.confidence(), row.status()))
        .toList();
  }

  private static List<List<String>> sentences(Row row) {
    return row.cells().stream().map(cell -> cell.stream().map(Segment::text).toList()).toList();
  }

  @Property(tries = 100, seed = "2026")
  void sentencesConfidenceAndStatusOfCsvForReview(@ForAll("multitexts") Multitext text)
      throws IOException {
    Multitext one = withoutBreaks(text);
    Assume.that(one.rows().stream().anyMatch(row -> !row.isEmpty()));
    for (boolean mark : List.of(true, false)) {
      Multitext read = back(new Export(Format.CSV, Profile.REVIEW, mark, false), one);
      assertThat(told(read)).isEqualTo(told(one));
    }
  }

  @Property(tries = 100, seed = "2026")
  void textsOfTables(@ForAll("multitexts") Multitext text) throws IOException {
    Assume.that(text.rows().stream().anyMatch(row -> !row.isEmpty()));
    for (Format format : List.of(Format.XLSX, Format.CSV, Format.TSV)) {
      Multitext read = back(new Export(format, Profile.CORPUS, false, false), text);
      assertThat(texts(read)).isEqualTo(texts(text));
    }
  }

  /** A line of a review table is a sentence. */
  private static Multitext withoutBreaks(Multitext text) {
    return new Multitext(
        text.versions(),
        text.rows().stream()
            .map(
                row ->
                    row.with(
                        row.cells().stream()
                            .map(cell -> cell.stream().map(RoundTripTest::oneLine).toList())
                            .toList(),
                        row.beads(),
                        row.confidence()))
            .toList());
  }

  private static Segment oneLine(Segment segment) {
    return new Segment(segment.text().replaceAll("[\\n\\t]", " "), segment.start());
  }

  /** Without rows that say nothing, and what a line of plain text makes one space of. */
  private static List<List<String>> texts(Multitext text) {
    return text.rows().stream()
        .filter(row -> !row.isEmpty())
        .map(
            row ->
                row.cells().stream()
                    .map(cell -> cell.stream().map(Segment::text).collect(joining(" ")))
                    .map(cell -> cell.replaceAll("[\\t\\n]", " ").strip())
                    .toList())
        .toList();
  }

  private static Multitext back(Export export, Multitext text) throws IOException {
    NamedFile file = export.files(text, Sample.COLOPHON, "random").getFirst();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return AlignedReader.read(file.name(), out.toByteArray());
  }
}
