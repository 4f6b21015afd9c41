package dev.stele.check.report;

import dev.stele.text.Severity;

/** What an error of each severity costs, in points; MQM proposes 0, 1, 5 and 25. */
public record Weights(double neutral, double minor, double major, double critical) {

  public static final Weights MQM = new Weights(0, 1, 5, 25);

  public Weights {
    if (!(neutral >= 0 && minor >= 0 && major >= 0 && critical >= 0)) {
      throw new IllegalArgumentException(
          "negative weight among %s %s %s %s".formatted(neutral, minor, major, critical));
    }
  }

  public double of(Severity severity) {
    return switch (severity) {
      case NEUTRAL -> neutral;
      case MINOR -> minor;
      case MAJOR -> major;
      case CRITICAL -> critical;
    };
  }
}
