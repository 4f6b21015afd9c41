package dev.stele.cli;

import dev.stele.cli.options.Console;
import dev.stele.exchange.Documents;
import dev.stele.exchange.reviewed.Comparison;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.exchange.reviewed.OtherProjectException;
import dev.stele.exchange.reviewed.ReviewedFile;
import dev.stele.text.Multitext;
import dev.stele.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options on a review spreadsheet that comes back into the text that it was made from. */
final class ReviewedOptions {

  @Option(
      names = "--reviewed",
      paramLabel = "SHEET",
      description =
          "A review spreadsheet that was made from this text and worked on since: what it changes"
              + " is taken. What is not understood, was cleared, or has changed in the text too, is"
              + " named and stays as it is.")
  private Optional<Path> sheet = Optional.empty();

  @Option(
      names = "--reviewer",
      paramLabel = "NAME",
      description = "Whose the sheet's new comments are.")
  private String reviewer = "";

  /** The text with what the sheet changes. */
  Multitext taken(Multitext text, Console console) throws IOException {
    if (sheet.isEmpty()) {
      return text;
    }
    Path file = sheet.get();
    ReviewedFile reviewed = ReviewedFile.read(file.toString(), Documents.load(file));
    try {
      Comparison compared =
          Comparison.of(reviewed, text, "", reviewer, Files.getLastModifiedTime(file).toInstant());
      tell(compared, console);
      List<Difference> plain = compared.differences().stream().filter(Difference::isPlain).toList();
      return Comparison.splice(text, plain).map(text::apply).orElse(text);
    } catch (OtherProjectException e) {
      throw new IOException(
          file + ": was not made from this text; name the text that it was exported from", e);
    }
  }

  private static void tell(Comparison compared, Console console) {
    Wording wording = new Wording();
    compared.doubts().forEach(doubt -> console.note(wording.text(Locale.ENGLISH, doubt)));
    for (Difference left : compared.differences()) {
      if (!left.isPlain()) {
        console.note(
            "row %d, %s: %s; it stays “%s”, the sheet says “%s”"
                .formatted(
                    left.position() + 1,
                    left.aspect().name().toLowerCase(Locale.ROOT),
                    left.conflict() ? "has changed in both" : "was cleared",
                    left.here(),
                    left.there()));
      }
    }
  }
}
