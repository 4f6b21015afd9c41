package dev.stele.check.names;

import dev.stele.check.Check;
import dev.stele.check.CheckSettings;
import dev.stele.check.WordLinks;
import dev.stele.lexicon.names.NameList;
import java.util.List;

/** The checks of names. */
public final class NameChecks {

  private NameChecks() {}

  public static List<Check> all(CheckSettings settings, WordLinks links) {
    NameList list = NameList.shipped();
    return List.of(
        new NameCheck(settings, list, links), new AbbreviationCheck(settings, list, links));
  }
}
