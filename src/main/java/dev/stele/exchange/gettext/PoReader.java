package dev.stele.exchange.gettext;

import dev.stele.exchange.Document;
import dev.stele.exchange.Hints;
import dev.stele.exchange.Remark;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.UnreadableException.Problem;
import dev.stele.exchange.aligned.Unit;
import dev.stele.exchange.aligned.Units;
import dev.stele.exchange.gettext.Catalogue.Message;
import dev.stele.exchange.plain.DeclaredCharset;
import dev.stele.exchange.plain.TextFile;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Paragraph;
import dev.stele.text.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a catalogue of messages: one of its two languages, or both, message by message. */
public final class PoReader {

  /** Programs are written in English unless their catalogue says otherwise. */
  private static final String USUAL_SOURCE = "en";

  private final String name;

  public PoReader(String name) {
    this.name = name;
  }

  /**
   * The language that the hints name: the source if it is the catalogue's, the translation
   * otherwise; the source as well where nothing is translated, as in a template.
   */
  public Document read(byte[] bytes, Hints hints) throws UnreadableException {
    TextFile file = file(bytes, hints);
    Catalogue catalogue = parse(file.text());
    boolean template = catalogue.messages().stream().noneMatch(Message::isTranslated);
    boolean source = template || hints.language().filter(l -> isSource(catalogue, l)).isPresent();
    List<Paragraph> paragraphs = new ArrayList<>();
    int left = 0;
    for (Message message : catalogue.messages()) {
      List<String> texts = source ? message.source() : message.target();
      left += texts.stream().allMatch(String::isBlank) ? 1 : 0;
      texts.stream().flatMap(String::lines).map(Paragraph::of).forEach(paragraphs::add);
    }
    List<Remark> remarks = new ArrayList<>(file.remarks());
    remarks.addAll(Remark.counted(Map.of(Remark.Kind.UNTRANSLATED, left)));
    return new Document(paragraphs, file.charset().name(), remarks);
  }

  /** Both languages; what is fuzzy needs review. */
  public Multitext readAligned(byte[] bytes, Hints hints) throws UnreadableException {
    Catalogue catalogue = parse(file(bytes, hints).text());
    String source = source(catalogue);
    String target =
        catalogue
            .field("Language")
            .map(PoReader::tag)
            .or(() -> hints.language().map(Language::tag))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Problem.NO_SUCH_LANGUAGE,
                        name,
                        "",
                        "does not say what language it translates into",
                        "add a line \"Language: ru\\n\" to its header"));
    Units units = new Units(name);
    int number = 0;
    for (Message message : catalogue.messages()) {
      Unit unit = new Unit("message " + ++number);
      unit.lines(source, String.join("\n", message.source()));
      unit.lines(target, String.join("\n", message.target()));
      message.notes().forEach(unit::note);
      if (message.fuzzy()) {
        unit.status(Status.NEEDS_REVIEW);
      }
      units.add(unit);
    }
    return units.multitext(List.of(source, target));
  }

  private static boolean isSource(Catalogue catalogue, Language language) {
    Optional<String> target = catalogue.field("Language").map(PoReader::base);
    return language.base().equals(base(source(catalogue)))
        && target.filter(language.base()::equals).isEmpty();
  }

  private static String source(Catalogue catalogue) {
    return catalogue.field("X-Source-Language").map(PoReader::tag).orElse(USUAL_SOURCE);
  }

  /** Locales may name a script and an encoding: {@code sr_RS.UTF-8@latin}. */
  private static String tag(String locale) {
    return locale.replaceAll("[@.].*", "").replace('_', '-');
  }

  private static String base(String tag) {
    return tag(tag).split("-")[0].toLowerCase(Locale.ROOT);
  }

  private Catalogue parse(String text) throws UnreadableException {
    try {
      return Catalogue.parse(text);
    } catch (IllegalArgumentException e) {
      throw new UnreadableException(
          Problem.DAMAGED,
          name,
          String.valueOf(e.getMessage()),
          "is not a line of a message catalogue",
          "mend it there, or write the catalogue anew");
    }
  }

  private TextFile file(byte[] bytes, Hints hints) throws UnreadableException {
    return TextFile.read(name, bytes, hints, DeclaredCharset.of(bytes));
  }
}
