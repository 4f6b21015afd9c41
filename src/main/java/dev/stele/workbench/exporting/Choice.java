package dev.stele.workbench.exporting;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of file that can be asked for.
 *
 * @param name what its message's key ends in
 */
record Choice(String name, Export export) {

  String key() {
    return "export.format." + name;
  }

  /** All of them, the usual one first. */
  static List<Choice> all() {
    return Stream.of(Format.values()).flatMap(Choice::of).toList();
  }

  private static Stream<Choice> of(Format format) {
    Export usual = new Export(format);
    return switch (format) {
      case XLSX ->
          Stream.of(Profile.values())
              .map(profile -> new Choice("XLSX." + profile, table(format, profile, false)));
      case CSV ->
          Stream.of(
              new Choice("CSV.EXCEL", table(format, Profile.CORPUS, true)),
              new Choice("CSV", usual));
      case TMX ->
          Stream.of(
              new Choice("TMX", usual),
              new Choice("TMX.PAIRS", new Export(format, usual.profile(), false, true)));
      default -> Stream.of(new Choice(format.name(), usual));
    };
  }

  private static Export table(Format format, Profile profile, boolean forExcel) {
    return new Export(format, profile, forExcel, false);
  }
}
