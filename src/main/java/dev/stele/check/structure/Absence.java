package dev.stele.check.structure;

/**
 * Puts together what speaks for a stretch's being missing from the other version: the log-odds that
 * it is, as logistic regression has them.
 *
 * <p>Logistic regression on 8,000 passages of the training texts (half of them software help, half
 * scripture, each read in two and in three languages), from half of which a clause was cut or into
 * which one was put, with lexicons that had not seen texts of that kind. All were fitted together;
 * {@code AbsenceFit}, which reads texts with one set of lexicons, gives other constants for each
 * kind: for help alone (-3.4, .38, 1.61, 1.08) and (-3.6, .12, 1.18, .49). There one passage in
 * eight had lost something from a given version; where fewer have, the threshold must be higher.
 */
enum Absence {
  OMISSION(-2.5, .36, .96, .68),
  ADDITION(-3.8, .70, .23, .46);

  private final double constant;
  private final double perOdds;
  private final double perWord;
  private final double perLength;

  Absence(double constant, double perOdds, double perWord, double perLength) {
    this.constant = constant;
    this.perOdds = perOdds;
    this.perWord = perWord;
    this.perLength = perLength;
  }

  /**
   * What is known of a stretch.
   *
   * @param odds the sum of its words' odds, in nats
   * @param words how many of its words have no counterpart, less its share of the other version's
   *     words that have none: free translation has words of its own in the place of those it leaves
   * @param length how much better the lengths fit without the stretch, in nats
   */
  record Evidence(double odds, double words, double length) {}

  double score(Evidence of) {
    return constant + perOdds * of.odds() + perWord * of.words() + perLength * of.length();
  }
}
