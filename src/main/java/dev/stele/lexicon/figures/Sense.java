package dev.stele.lexicon.figures;

/**
 * One thing that a figure may say, the same in every language.
 *
 * @param scale what is counted: empty for a bare number, {@code m} for a length in metres, {@code
 *     USD}, {@code %}, {@code month}, {@code weekday} from Monday as 1, {@code time} in minutes of
 *     the day, {@code article} and other parts of documents
 */
public record Sense(String scale, Amount amount) {

  static final String NUMBER = "";
  static final String MONTH = "month";
  static final String WEEKDAY = "weekday";
  static final String TIME = "time";

  static Sense number(Amount amount) {
    return new Sense(NUMBER, amount);
  }

  static Sense of(String scale, long amount) {
    return new Sense(scale, Amount.of(amount));
  }
}
