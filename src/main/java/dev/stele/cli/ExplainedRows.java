package dev.stele.cli;

import dev.stele.align.Aligner;
import dev.stele.align.Alternative;
import dev.stele.align.Evidence;
import dev.stele.align.Explanation;
import dev.stele.exchange.Colophon;
import dev.stele.exchange.rows.JsonLinesWriter;
import dev.stele.text.Bead;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The rows of an alignment with what speaks for and against each, for people or for scripts. */
final class ExplainedRows {

  private final Aligner aligner;
  private final Multitext text;

  ExplainedRows(Aligner aligner, Multitext text) {
    this.aligner = aligner;
    this.text = text;
  }

  /** JSON Lines: the rows as they always are, with a field {@code explanation}. */
  void writeLines(OutputStream out) throws IOException {
    new JsonLinesWriter(this::writeField).write(text, Colophon.undated(""), out);
  }

  private void writeField(JsonGenerator json, int row) {
    Explanation explanation = aligner.explain(text, row);
    json.writeObjectPropertyStart("explanation");
    json.writeArrayPropertyStart("evidence");
    for (Evidence evidence : explanation.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("pair", name(evidence.pair()));
      json.writeStringProperty("kind", evidence.kind().name().toLowerCase(Locale.ROOT));
      json.writeNumberProperty("weight", Math.round(100 * evidence.weight()) / 100.0);
      word(row, evidence.pair().left(), evidence.left())
          .ifPresent(word -> json.writeStringProperty("left", word));
      word(row, evidence.pair().right(), evidence.right())
          .ifPresent(word -> json.writeStringProperty("right", word));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("alternatives");
    for (Alternative alternative : explanation.alternatives()) {
      json.writeStartObject();
      json.writeNumberProperty(
          "probability", Math.round(10_000 * alternative.probability()) / 10_000.0);
      json.writeStringProperty("beads", beads(alternative));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** A paragraph for each row: its sentences, the evidence pair by pair, other ways to align it. */
  void writeText(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    for (int row = 0; row < text.rows().size(); row++) {
      writer.write(paragraph(row));
    }
    writer.flush();
  }

  private String paragraph(int row) {
    Row shown = text.rows().get(row);
    List<String> lines = new ArrayList<>();
    lines.add("Row %d, confidence %s".formatted(row + 1, number(shown.confidence())));
    for (int v = 0; v < text.versions().size(); v++) {
      for (Segment segment : shown.cell(v)) {
        lines.add("  %s  %s".formatted(text.languages().get(v), segment.text()));
      }
    }
    Explanation explanation = aligner.explain(text, row);
    for (Pair pair : text.pairs()) {
      side(lines, row, pair, explanation, true);
      side(lines, row, pair, explanation, false);
    }
    for (Alternative alternative : explanation.alternatives()) {
      lines.add(
          "  or %s, probability %s"
              .formatted(beads(alternative), number(alternative.probability())));
    }
    return String.join("\n", lines) + "\n\n";
  }

  private void side(
      List<String> lines, int row, Pair pair, Explanation explanation, boolean speaksFor) {
    String words =
        explanation.evidence().stream()
            .filter(e -> e.pair().equals(pair) && e.weight() > 0 == speaksFor)
            .map(e -> words(row, e) + " " + number(e.weight()))
            .collect(Collectors.joining("; "));
    if (!words.isEmpty()) {
      lines.add("  %s %s: %s".formatted(name(pair), speaksFor ? "for" : "against", words));
    }
  }

  private String words(int row, Evidence evidence) {
    String left = word(row, evidence.pair().left(), evidence.left()).orElse("");
    String right = word(row, evidence.pair().right(), evidence.right()).orElse("");
    return left.isEmpty() || right.isEmpty() ? left + right : left + " = " + right;
  }

  private Optional<String> word(int row, int version, Optional<Evidence.Place> place) {
    List<Segment> cell = text.rows().get(row).cell(version);
    return place.map(
        p -> cell.get(p.sentence()).text().substring(p.span().start(), p.span().end()));
  }

  /** The beads of an alternative, such as {@code en-ru 4:4 5,6:5}, sentences counted from 1. */
  private String beads(Alternative alternative) {
    List<String> pairs = new ArrayList<>();
    for (Pair pair : text.pairs()) {
      int left = before(alternative.from(), pair.left());
      int right = before(alternative.from(), pair.right());
      List<String> shown = new ArrayList<>(List.of(name(pair)));
      for (Row row : alternative.rows()) {
        for (Bead bead : row.beads(pair)) {
          shown.add(
              sentences(left + bead.left().start(), left + bead.left().end())
                  + ":"
                  + sentences(right + bead.right().start(), right + bead.right().end()));
        }
        left += row.cell(pair.left()).size();
        right += row.cell(pair.right()).size();
      }
      pairs.add(String.join(" ", shown));
    }
    return String.join("; ", pairs);
  }

  private int before(int row, int version) {
    return text.rows().subList(0, row).stream().mapToInt(r -> r.cell(version).size()).sum();
  }

  private static String sentences(int from, int end) {
    return from == end ? "-" : end - from == 1 ? "" + (from + 1) : (from + 1) + "–" + end;
  }

  private String name(Pair pair) {
    List<Language> languages = text.languages();
    return languages.get(pair.left()) + "-" + languages.get(pair.right());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
