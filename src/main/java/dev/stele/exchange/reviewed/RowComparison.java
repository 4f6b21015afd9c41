package dev.stele.exchange.reviewed;

import dev.stele.exchange.reviewed.Difference.Aspect;
import dev.stele.exchange.xlsx.Field;
import dev.stele.exchange.xlsx.RowDigest;
import dev.stele.exchange.xlsx.RowWords;
import dev.stele.text.Annotation;
import dev.stele.text.Row;
import dev.stele.text.Status;
import dev.stele.text.Version;
import dev.stele.wording.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a reviewer has changed in one row. A part of it that says what it said when the file was
 * made is left alone, whatever the row says now; one that both have changed is a conflict.
 */
final class RowComparison {

  private final List<Version> versions;
  private final int position;
  private final Row row;
  private final RowWords here;
  private final RowDigest now;
  private final ReviewedRow there;
  private final Optional<RowDigest> then;
  private final List<Difference> differences = new ArrayList<>();
  private final List<Message> doubts = new ArrayList<>();

  /**
   * @param position the row's place in the multitext
   * @param then what the row said when the file was made, where the file tells
   */
  RowComparison(
      List<Version> versions, int position, Row row, ReviewedRow there, Optional<RowDigest> then) {
    this.versions = versions;
    this.position = position;
    this.row = row;
    this.here = RowWords.of(row, versions);
    this.now = RowDigest.of(here);
    this.there = there;
    this.then = then;
  }

  List<Difference> differences() {
    return differences;
  }

  List<Message> doubts() {
    return doubts;
  }

  /**
   * @param columns for each column of text in the file the version in the multitext, -1 for none
   */
  void texts(List<Integer> columns) {
    for (int column = 0; column < columns.size(); column++) {
      int version = columns.get(column);
      Optional<String> said = there.text(column);
      if (version >= 0 && said.isPresent()) {
        int at = column;
        compare(
            new Part(Aspect.TEXT, version, here.texts().get(version), said.get()),
            now.texts().get(version),
            then.map(digest -> digest.texts().get(at)),
            r -> CellEdit.of(versions, r, version, said.get(), there.line()));
      }
    }
  }

  void status() {
    there
        .word(Field.STATUS)
        .ifPresent(
            said ->
                compare(
                    new Part(Aspect.STATUS, -1, here.status(), said),
                    now.status(),
                    then.map(RowDigest::status),
                    r -> r.withStatus(status(said.strip()))));
  }

  private Status status(String said) throws NotUnderstoodException {
    if (said.isEmpty()) {
      throw new NotUnderstoodException(Message.of("reviewed.status.cleared", there.line()));
    }
    return ErrorWords.constant(Status.values(), said, there.line());
  }

  /**
   * @param told the versions whose errors the file speaks of; those of the others stay
   */
  void errors(List<Integer> told) {
    if (there.word(Field.CATEGORY).isEmpty()) {
      return;
    }
    String categories = there.word(Field.CATEGORY).get();
    String severities = there.word(Field.SEVERITY).orElse(here.severities());
    String languages = there.word(Field.ERROR_IN).orElse(here.errorsIn());
    compare(
        new Part(
            Aspect.ERRORS,
            -1,
            shown(here.categories(), here.severities(), here.errorsIn()),
            shown(categories, severities, languages)),
        now.errors(),
        then.map(RowDigest::errors),
        RowDigest.errors(categories, severities, languages),
        r -> {
          List<Annotation> all =
              new ArrayList<>(
                  new ErrorWords(versions, there.line())
                      .of(categories, severities, languages, r.annotations()));
          r.annotations().stream().filter(a -> !told.contains(a.version())).forEach(all::add);
          return r.withAnnotations(all.stream().distinct().toList());
        });
  }

  private static String shown(String categories, String severities, String languages) {
    String[] category = categories.split("\n");
    String[] severity = severities.split("\n");
    String[] language = languages.split("\n");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < category.length; i++) {
      List<String> words = new ArrayList<>();
      for (String[] column : List.of(category, severity, language)) {
        if (i < column.length && !column[i].isBlank()) {
          words.add(column[i].strip());
        }
      }
      lines.add(String.join(", ", words));
    }
    return String.join("\n", lines);
  }

  /**
   * Comments are no conflict: where others have commented meanwhile, those of the file come on top
   * and none goes.
   *
   * @param words knows whose a new comment is
   */
  void comments(CommentWords words) {
    Optional<String> said = there.word(Field.COMMENT);
    Optional<String> before = then.map(RowDigest::comments);
    if (said.isPresent() && !before.equals(said.map(RowDigest::of))) {
      boolean keeping = !before.equals(Optional.of(now.comments()));
      compare(
          new Part(Aspect.COMMENTS, -1, here.comments(), said.get()),
          now.comments(),
          Optional.of(now.comments()),
          r -> r.withComments(words.of(said.get(), r.comments(), keeping)));
    }
  }

  /** A part of the row: what it says here and there. */
  private record Part(Aspect aspect, int version, String here, String there) {}

  private interface Change {
    Row of(Row row) throws NotUnderstoodException;
  }

  private void compare(Part part, String nowDigest, Optional<String> thenDigest, Change change) {
    compare(part, nowDigest, thenDigest, RowDigest.of(part.there()), change);
  }

  private void compare(
      Part part, String nowDigest, Optional<String> thenDigest, String thereDigest, Change change) {
    boolean same = part.there().strip().equals(part.here().strip());
    if (same || thenDigest.equals(Optional.of(thereDigest))) {
      return;
    }
    try {
      if (change.of(row).equals(row)) {
        return;
      }
    } catch (NotUnderstoodException e) {
      doubts.add(e.said());
      return;
    }
    boolean conflict = !thenDigest.equals(Optional.of(nowDigest));
    differences.add(
        new Difference(
            position,
            row,
            part.aspect(),
            part.version(),
            part.here(),
            part.there(),
            conflict,
            understood(change)));
  }

  /** A change that was understood when it was compared. */
  private static UnaryOperator<Row> understood(Change change) {
    return row -> {
      try {
        return change.of(row);
      } catch (NotUnderstoodException e) {
        throw new IllegalStateException("understood before", e);
      }
    };
  }
}
