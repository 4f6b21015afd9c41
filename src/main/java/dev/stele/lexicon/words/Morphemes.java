package dev.stele.lexicon.words;

import dev.stele.lexicon.numbers.KoreanNumerals;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * The Korean morphemes of a text that carry meaning, by Lucene's Nori. For one thread at a time.
 */
final class Morphemes {

  private final KoreanTokenizer tokenizer =
      new KoreanTokenizer(
          AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY,
          null,
          KoreanTokenizer.DecompoundMode.DISCARD,
          false,
          true);
  private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
  private final PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);

  /** The morphemes that are written in Hangul or Hanja, in order. */
  List<Word> of(String text) {
    List<KoreanNumerals.Morpheme> found = new ArrayList<>();
    try {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        if (means(part.getLeftPOS()) && isKorean(term)) {
          found.add(morpheme(part.getLeftPOS()));
        }
      }
      tokenizer.end();
      tokenizer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return KoreanNumerals.of(found);
  }

  private KoreanNumerals.Morpheme morpheme(POS.Tag tag) {
    String form = NorthernSpelling.southern(term.toString());
    return new KoreanNumerals.Morpheme(
        new Word(form, offsets.startOffset(), offsets.endOffset()),
        tag == POS.Tag.NR,
        tag == POS.Tag.MM,
        tag == POS.Tag.NNBC);
  }

  private static boolean isKorean(CharSequence form) {
    for (int i = 0; i < form.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(form.charAt(i));
      if (script != Character.UnicodeScript.HANGUL && script != Character.UnicodeScript.HAN) {
        return false;
      }
    }
    return form.length() > 0;
  }

  /** Particles, endings, affixes and punctuation say nothing that other languages say too. */
  private static boolean means(POS.Tag tag) {
    return switch (tag) {
      case NNG, NNP, NNB, NNBC, NP, NR, VV, VA, VX, VCN, MM, MAG, MAJ, IC, XR, XPN, XSN -> true;
      case SL, SH, SN, UNKNOWN -> true;
      default -> false;
    };
  }
}
