package dev.stele.exchange.rows;

import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.plain.TextFile;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads plain texts of which the same line says the same, as Moses and OPUS have them. */
public final class MosesReader {

  /** A text's file. */
  @SuppressWarnings("ArrayRecordComponent") // bytes are carried, never compared
  public record File(String name, byte[] bytes) {}

  private final String name;

  /**
   * @param name of all files together, for messages
   */
  public MosesReader(String name) {
    this.name = name;
  }

  /**
   * A row a line, a sentence a cell.
   *
   * @throws UnreadableException when the files have not the same number of lines
   */
  public Multitext read(Map<Language, File> files) throws UnreadableException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    int lines = -1;
    String first = "";
    for (Map.Entry<Language, File> entry : files.entrySet()) {
      File file = entry.getValue();
      List<String> text = TextFile.lines(file.name(), file.bytes(), Hints.of(entry.getKey()));
      if (lines >= 0 && text.size() != lines) {
        throw new UnreadableException(
            Problem.DAMAGED,
            file.name(),
            "",
            "has %d lines, '%s' has %d".formatted(text.size(), first, lines),
            "give files in which the same line says the same, or align them");
      }
      lines = text.size();
      first = first.isEmpty() ? file.name() : first;
      texts.put(entry.getKey().tag(), text);
    }
    Units units = new Units(name);
    for (int i = 0; i < lines; i++) {
      Unit unit = new Unit("line " + (i + 1));
      for (Map.Entry<String, List<String>> text : texts.entrySet()) {
        unit.cell(text.getKey(), text.getValue().get(i), List.of());
      }
      units.add(unit);
    }
    return units.multitext(new ArrayList<>(texts.keySet()));
  }
}
