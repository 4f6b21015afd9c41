package dev.stele.check.typography;

import dev.stele.check.Cell;
import dev.stele.check.CellCheck;
import dev.stele.text.Category;
import dev.stele.text.Severity;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Korean particles that do not suit the sound before them, after figures and Latin letters: “KCNA은”
 * (read 에이, so 는), “3를” (삼을), “7으로” (칠로), and 를 after a final consonant (“조약를”). A word whose
 * reading is open, such as Apple or JPEG, is let pass.
 */
final class Particles implements CellCheck {

  private static final Kind KIND =
      new Kind("particles", Family.TYPOGRAPHY, Severity.MINOR, Category.LINGUISTIC_CONVENTIONS);

  private static final Pattern MARKED =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.,-])(제)?([A-Za-z][A-Za-z0-9]*|\\d[\\d,]*(?:\\.\\d+)?(%|℃|[a-zA-Z]{1,3})?)"
              + "(은|는|이|가|을|를|과|와|으로|로)(?=$|[\\s,.!?;:)”’\"']|(?<=로)(?:서|써|부터|는|도|의|만)(?!\\p{L}))");

  private static final Pattern OBJECT = Pattern.compile("(?<=[가-힣])를(?![가-힣])");

  @Override
  public Kind kind() {
    return KIND;
  }

  @Override
  public void in(Cell cell, Found found) {
    if (!cell.language().base().equals("ko")) {
      return;
    }
    Matcher marked = MARKED.matcher(cell.text());
    while (marked.find()) {
      String particle = marked.group(4);
      Set<Reading> readings = Reading.of(marked.group(2));
      boolean lesson = particle.equals("과") && marked.group(1) != null;
      if (!lesson && !readings.isEmpty() && readings.stream().noneMatch(r -> r.suits(particle))) {
        String right = readings.iterator().next().right(particle);
        found.at(
            marked.start(2), marked.end(4), "finding.particles", marked.group(2), particle, right);
      }
    }
    Matcher object = OBJECT.matcher(cell.text());
    while (object.find()) {
      char before = cell.text().charAt(object.start() - 1);
      if ((before - '가') % 28 != 0) {
        found.at(
            object.start() - 1,
            object.end(),
            "finding.particles",
            String.valueOf(before),
            "를",
            "을");
      }
    }
  }
}
