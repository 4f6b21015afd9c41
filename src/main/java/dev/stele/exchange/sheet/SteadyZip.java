package dev.stele.exchange.sheet;

import dev.stele.exchange.Bundle;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook's archive anew without the moment of its writing, so that equal content is
 * equal bytes. On the way it takes back what POI says of every row with a height, that a person
 * chose it; rows marked so would no longer grow with their text. And it makes runs of {@link Rich}
 * text.
 */
public final class SteadyZip {

  private static final Pattern CHOSEN = Pattern.compile("^(<row [^>]*?) customHeight=\"1\"");

  private SteadyZip() {}

  public static void copy(Path archive, OutputStream out) throws IOException {
    try (ZipFile in = new ZipFile(archive.toFile());
        ZipOutputStream zip = new ZipOutputStream(Bundle.unclosed(out))) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      // The list of content types comes first by convention; some readers insist.
      entries.sort(
          Comparator.comparing((ZipEntry e) -> !e.getName().equals("[Content_Types].xml"))
              .thenComparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        zip.putNextEntry(Bundle.entry(entry.getName()));
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().startsWith("xl/worksheets/")) {
            finish(content, zip);
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
  }

  /** POI begins a line for each row, and writes line breaks inside texts as references. */
  private static void finish(InputStream content, OutputStream out) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String freed = line.startsWith("<row ") ? CHOSEN.matcher(line).replaceFirst("$1") : line;
      out.write((Rich.runs(freed) + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
