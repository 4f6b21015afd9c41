package dev.stele.exchange.findings;

import dev.stele.check.Finding;
import dev.stele.text.Version;
import dev.stele.wording.Wording;
import java.util.List;
import java.util.Locale;

/** What is said of findings, in the language of one reader. */
public record Phrases(Locale reader, Wording wording) {

  public Phrases(Locale reader) {
    this(reader, new Wording());
  }

  public String of(String key, Object... arguments) {
    return wording.text(reader, key, arguments);
  }

  public String message(Finding finding) {
    return wording.text(reader, finding.message());
  }

  public String check(Finding finding) {
    return of("check." + finding.check());
  }

  public String severity(Finding finding) {
    return of("severity." + finding.severity());
  }

  String version(Version version) {
    return version.language().displayName(reader);
  }

  /** The heads of a table of findings, before its columns of texts. */
  List<String> heads() {
    return List.of(
        of("findings.row"),
        of("findings.check"),
        of("findings.severity"),
        of("findings.version"),
        of("findings.message"));
  }
}
