package dev.stele.exchange;

import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Companions;
import dev.stele.exchange.archive.Archive;
import dev.stele.exchange.rows.MosesReader;
import dev.stele.exchange.tei.XcesReader;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an archive of files that belong together, as OPUS offers them: links with their documents,
 * texts of a line a row, or one aligned file alone.
 */
final class BundleReader {

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private final String name;
  private final Hints hints;

  BundleReader(String name, Hints hints) {
    this.name = name;
    this.hints = hints;
  }

  Multitext read(byte[] bytes) throws UnreadableException {
    try (Archive archive = Archive.open(bytes)) {
      List<String> aligned = new ArrayList<>();
      for (String entry : archive.names()) {
        if (isAligned(archive, entry)) {
          aligned.add(entry);
        }
      }
      Map<String, Map<Language, String>> texts = texts(archive);
      if (aligned.size() == 1) {
        return aligned(archive, aligned.getFirst());
      } else if (aligned.isEmpty() && texts.size() == 1) {
        return moses(archive, texts.values().iterator().next());
      }
      throw new UnreadableException(
          Problem.UNKNOWN_FORMAT,
          name,
          "",
          aligned.isEmpty() && texts.isEmpty()
              ? "is an archive, but not a document"
              : "is an archive of several aligned texts",
          "take the file that you mean out of it");
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw UnreadableException.damaged(name, "archive", e);
    }
  }

  private boolean isAligned(Archive archive, String entry) throws IOException {
    boolean likely =
        Set.of("xml", "tmx", "xlf", "xliff", "jsonl", "tsv", "csv", "xlsx")
            .contains(FileKind.ending(entry));
    FileKind kind =
        likely ? FileKind.of(named(entry), archive.bytes(entry).orElseThrow()) : FileKind.PLAIN;
    return kind.isAligned() && kind != FileKind.BUNDLE;
  }

  private Multitext aligned(Archive archive, String entry) throws IOException {
    byte[] content = archive.bytes(entry).orElseThrow();
    Companions beside = wanted -> find(archive, entry, wanted);
    if (FileKind.of(entry, content) == FileKind.XCES) {
      return new XcesReader(named(entry), beside).read(content);
    }
    return AlignedReader.read(named(entry), content, hints);
  }

  /** By the very name, beside the links, or anywhere under the same last name. */
  private static Optional<byte[]> find(Archive archive, String links, String wanted)
      throws IOException {
    String last = wanted.substring(wanted.lastIndexOf('/') + 1);
    String beside = links.substring(0, links.lastIndexOf('/') + 1) + wanted;
    for (String entry : archive.names()) {
      if (entry.equals(wanted) || entry.equals(beside) || entry.endsWith("/" + wanted)) {
        return archive.bytes(entry);
      }
    }
    for (String entry : archive.names()) {
      if (entry.equals(last) || entry.endsWith("/" + last)) {
        return archive.bytes(entry);
      }
    }
    return Optional.empty();
  }

  /** Texts whose names end in a language, by what stands before it: {@code corpus.en-ru.en}. */
  private static Map<String, Map<Language, String>> texts(Archive archive) {
    Map<String, Map<Language, String>> groups = new LinkedHashMap<>();
    for (String entry : archive.names()) {
      String tag = entry.substring(entry.lastIndexOf('.') + 1);
      if (tag.length() < entry.length() && CODES.contains(tag.split("[-_]")[0])) {
        String stem = entry.substring(0, entry.length() - tag.length() - 1);
        groups
            .computeIfAbsent(stem, s -> new LinkedHashMap<>())
            .put(new Language(tag.replace('_', '-')), entry);
      }
    }
    groups.values().removeIf(group -> group.size() < 2);
    return groups;
  }

  private Multitext moses(Archive archive, Map<Language, String> texts) throws IOException {
    Map<Language, MosesReader.File> files = new LinkedHashMap<>();
    for (Map.Entry<Language, String> text : texts.entrySet()) {
      byte[] content = archive.bytes(text.getValue()).orElseThrow();
      files.put(text.getKey(), new MosesReader.File(named(text.getValue()), content));
    }
    return new MosesReader(name).read(files);
  }

  /** An entry as people are told of it. */
  private String named(String entry) {
    return name + "/" + entry;
  }
}
