package dev.stele.workbench.review.sight;

import dev.stele.text.Row;
import dev.stele.text.Splice;
import dev.stele.workbench.review.sight.Filter.Kind;
import java.util.List;

/** How many rows each filter shows, kept up with the splices. */
public record Tally(
    int all,
    int unconfirmed,
    int review,
    int doubtful,
    int shaped,
    int commented,
    int accepted,
    int excluded) {

  public static Tally of(List<Row> rows) {
    int[] n = new int[8];
    for (Row row : rows) {
      n[0]++;
      n[1] += one(Kind.UNCONFIRMED.shows(row));
      n[2] += one(Kind.REVIEW.shows(row));
      n[3] += one(Kind.DOUBTFUL.shows(row));
      n[4] += one(Kind.SHAPED.shows(row));
      n[5] += one(Kind.COMMENTED.shows(row));
      n[6] += one(Kind.ACCEPTED.shows(row));
      n[7] += one(Kind.EXCLUDED.shows(row));
    }
    return new Tally(n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7]);
  }

  public Tally after(Splice splice) {
    Tally less = of(splice.removed());
    Tally more = of(splice.inserted());
    return new Tally(
        all + more.all - less.all,
        unconfirmed + more.unconfirmed - less.unconfirmed,
        review + more.review - less.review,
        doubtful + more.doubtful - less.doubtful,
        shaped + more.shaped - less.shaped,
        commented + more.commented - less.commented,
        accepted + more.accepted - less.accepted,
        excluded + more.excluded - less.excluded);
  }

  private static int one(boolean yes) {
    return yes ? 1 : 0;
  }
}
