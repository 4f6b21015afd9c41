package dev.stele.align.search;

/** Sums of probabilities that are known by their logarithms. */
final class LogSum {

  /** Terms smaller than the greatest by so many nats are left out of sums. */
  static final double NEGLIGIBLE = 20;

  private LogSum() {}

  /** What a term is of the greatest: 0..1. */
  static double share(double term, double greatest) {
    return term < greatest - NEGLIGIBLE ? 0 : term == greatest ? 1 : Math.exp(term - greatest);
  }

  /** The logarithm of the sum of two. */
  static double of(double a, double b) {
    double most = Math.max(a, b);
    double share = share(Math.min(a, b), most);
    return share == 0 || most == Double.NEGATIVE_INFINITY ? most : most + Math.log(1 + share);
  }
}
