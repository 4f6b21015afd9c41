package dev.stele.workbench.exporting;

import dev.stele.exchange.Exports;
import dev.stele.exchange.Format;
import dev.stele.exchange.MultitextWriter;
import dev.stele.exchange.Profile;
import java.util.List;
import java.util.stream.Stream;

/** A kind of file that can be asked for; its name makes the message's key. */
record Choice(Format format, Profile profile, boolean forExcel) {

  /** All of them, the usual one first. */
  static List<Choice> all() {
    return Stream.of(Format.values()).flatMap(Choice::of).toList();
  }

  private static Stream<Choice> of(Format format) {
    return switch (format) {
      case XLSX ->
          Stream.of(
              new Choice(format, Profile.REVIEW, false), new Choice(format, Profile.CORPUS, false));
      case CSV ->
          Stream.of(
              new Choice(format, Profile.CORPUS, true), new Choice(format, Profile.CORPUS, false));
      default -> Stream.of(new Choice(format, format.usualProfile(), false));
    };
  }

  String key() {
    return "export.format." + format + "." + profile + (forExcel ? ".EXCEL" : "");
  }

  MultitextWriter writer() {
    return Exports.writer(format, profile, forExcel);
  }
}
