package dev.stele.exchange;

import dev.stele.text.Paragraph;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads plain text. */
final class PlainTextReader {

  Document read(String name, byte[] bytes, Hints hints) throws UnreadableException {
    List<Paragraph> paragraphs =
        new String(bytes, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(Paragraph::of)
            .toList();
    return new Document(paragraphs, "UTF-8", List.of());
  }
}
