package dev.stele.exchange.xlsx;

import java.io.BufferedReader;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
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
 * chose it; rows marked so would no longer grow with their text.
 */
final class SteadyZip {

  /** The first moment that an archive can express. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final Pattern CHOSEN = Pattern.compile("^(<row [^>]*?) customHeight=\"1\"");

  private SteadyZip() {}

  static void copy(Path archive, OutputStream out) throws IOException {
    OutputStream kept =
        new FilterOutputStream(out) {
          @Override
          public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
          }

          @Override
          public void close() throws IOException {
            flush();
          }
        };
    try (ZipFile in = new ZipFile(archive.toFile());
        ZipOutputStream zip = new ZipOutputStream(kept)) {
      List<? extends ZipEntry> entries = Collections.list(in.entries());
      // The list of content types comes first by convention; some readers insist.
      entries.sort(
          Comparator.comparing((ZipEntry e) -> !e.getName().equals("[Content_Types].xml"))
              .thenComparing(ZipEntry::getName));
      for (ZipEntry entry : entries) {
        ZipEntry steady = new ZipEntry(entry.getName());
        steady.setTimeLocal(ALWAYS);
        zip.putNextEntry(steady);
        try (InputStream content = in.getInputStream(entry)) {
          if (entry.getName().startsWith("xl/worksheets/")) {
            freeHeights(content, zip);
          } else {
            content.transferTo(zip);
          }
        }
        zip.closeEntry();
      }
    }
  }

  /** POI begins a line for each row, and writes line breaks inside texts as references. */
  private static void freeHeights(InputStream content, OutputStream out) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String freed = line.startsWith("<row ") ? CHOSEN.matcher(line).replaceFirst("$1") : line;
      out.write((freed + "\n").getBytes(StandardCharsets.UTF_8));
    }
  }
}
