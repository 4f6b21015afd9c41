package dev.stele.exchange.tei;

import dev.stele.exchange.marks.Values;
import dev.stele.exchange.tei.TeiDocument.Link;
import dev.stele.exchange.tei.TeiDocument.Place;
import dev.stele.exchange.tei.TeiDocument.Said;
import dev.stele.text.Annotation;
import dev.stele.text.Bead;
import dev.stele.text.Category;
import dev.stele.text.Comment;
import dev.stele.text.Dismissal;
import dev.stele.text.Pair;
import dev.stele.text.Row;
import dev.stele.text.Segment;
import dev.stele.text.Severity;
import dev.stele.text.Span;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows as {@link TeiWriter} writes them: links of rows, of beads, and what people said of both. */
final class TeiRows {

  private final TeiDocument document;
  private final Map<Pair, Deque<Bead>> beads = new HashMap<>();
  private final Map<String, Row> rows = new LinkedHashMap<>();

  TeiRows(TeiDocument document) throws IOException {
    this.document = document;
    restoreOriginals();
    for (Link link : document.links()) {
      if (link.group().equals("beads")) {
        addBead(link);
      }
    }
    Span[] done = new Span[document.texts().size()];
    Arrays.fill(done, new Span(0, 0));
    for (Link link : document.links()) {
      if (link.group().equals("rows")) {
        add(link, done);
      }
    }
    for (int v = 0; v < done.length; v++) {
      if (done[v].end() != document.texts().get(v).sentences().size()) {
        throw new IOException("not all sentences stand in a row");
      }
    }
    for (Said said : document.said()) {
      say(said);
    }
  }

  List<Row> rows() {
    return List.copyOf(rows.values());
  }

  private void restoreOriginals() throws IOException {
    for (Said said : document.said()) {
      if (said.motivation().equals("editing")) {
        Place place = document.places(said.target()).getFirst();
        List<Segment> sentences = document.texts().get(place.text()).sentences();
        Segment now = sentences.get(place.sentence());
        String original = String.join("", said.notes());
        sentences.set(
            place.sentence(), new Segment(now.text(), now.start(), Optional.of(original)));
      }
    }
  }

  private void addBead(Link link) throws IOException {
    if (link.domains().size() != 2) {
      throw new IOException("its beads do not say between which texts they are");
    }
    Pair pair =
        new Pair(document.textOf(link.domains().get(0)), document.textOf(link.domains().get(1)));
    Deque<Bead> all = beads.computeIfAbsent(pair, p -> new ArrayDeque<>());
    Span left = all.isEmpty() ? new Span(0, 0) : all.getLast().left();
    Span right = all.isEmpty() ? new Span(0, 0) : all.getLast().right();
    List<Place> places = document.places(link);
    all.add(
        new Bead(
            after(left, places, pair.left()),
            after(right, places, pair.right()),
            link.certainty()));
  }

  /** The sentences of a text among those linked, which must follow those before. */
  private static Span after(Span before, List<Place> places, int text) throws IOException {
    int at = before.end();
    for (Place place : places) {
      if (place.text() == text && place.sentence() >= 0) {
        if (place.sentence() != at) {
          throw new IOException("its links do not take the sentences in order");
        }
        at++;
      }
    }
    return new Span(before.end(), at);
  }

  private void add(Link link, Span[] done) throws IOException {
    List<Place> places = document.places(link);
    List<List<Segment>> cells = new ArrayList<>();
    for (int v = 0; v < done.length; v++) {
      done[v] = after(done[v], places, v);
      cells.add(document.texts().get(v).sentences().subList(done[v].start(), done[v].end()));
    }
    List<List<Bead>> inside = new ArrayList<>();
    for (Pair pair : Pair.all(done.length)) {
      inside.add(within(pair, done[pair.left()], done[pair.right()]));
    }
    String id = link.id().replaceFirst("^row\\.", "");
    long number = id.matches("\\d{1,18}") ? Long.parseLong(id) : rows.size() + 1;
    Row row = Row.proposed(number, cells, inside, link.certainty()).withStatus(link.status());
    if (rows.put(link.id(), row) != null) {
      throw new IOException("two rows have the id " + link.id());
    }
  }

  /** Beads stand in order, so those of a row are the first that are left. */
  private List<Bead> within(Pair pair, Span left, Span right) {
    Deque<Bead> remaining = beads.getOrDefault(pair, new ArrayDeque<>());
    List<Bead> inside = new ArrayList<>();
    int l = left.start();
    int r = right.start();
    while (!remaining.isEmpty() && (l < left.end() || r < right.end())) {
      Bead bead = remaining.removeFirst();
      inside.add(bead.shift(-left.start(), -right.start()));
      l = bead.left().end();
      r = bead.right().end();
    }
    return inside;
  }

  private void say(Said said) throws IOException {
    if (said.motivation().equals("editing")) {
      return;
    }
    String[] targets = said.target().strip().split("\\s+");
    String id = targets[0].replaceFirst("^#", "");
    Row row = rows.get(id);
    if (row == null) {
      throw new IOException("there is no row '" + targets[0] + "'");
    }
    rows.put(id, said(row, said, targets));
  }

  private Row said(Row row, Said said, String[] targets) throws IOException {
    String note = said.notes().isEmpty() ? "" : said.notes().getFirst();
    return switch (said.motivation()) {
      case "commenting" ->
          row.withComments(with(row.comments(), new Comment(said.author(), moment(said), note)));
      case "classifying" ->
          row.withAnnotations(
              with(
                  row.annotations(),
                  new Annotation(
                      document.textOf(targets.length > 1 ? targets[1] : ""),
                      Values.constant(Category.class, said.type()),
                      Values.constant(Severity.class, said.subtype()),
                      note)));
      case "assessing" ->
          row.withDismissals(
              with(
                  row.dismissals(),
                  new Dismissal(
                      said.subtype(),
                      said.notes().size() > 1 ? said.notes().get(1) : "",
                      said.author(),
                      moment(said),
                      note)));
      default -> row;
    };
  }

  private static Instant moment(Said said) throws IOException {
    try {
      return said.moment().isEmpty() ? Instant.EPOCH : Instant.parse(said.moment());
    } catch (DateTimeException e) {
      throw new IOException("'" + said.moment() + "' is no moment", e);
    }
  }

  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return longer;
  }
}
