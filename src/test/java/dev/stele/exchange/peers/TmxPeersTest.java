package dev.stele.exchange.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Export;
import dev.stele.exchange.Format;
import dev.stele.exchange.Profile;
import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.select.BeadRows;
import dev.stele.text.Multitext;
import dev.stele.text.Pair;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.filters.tmx.TmxFilter;

/** Our translation memories as others read them. */
final class TmxPeersTest {

  private static final Export PAIRS = new Export(Format.TMX, Profile.CORPUS, false, true);

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 60, seed = "2026")
  void keepTheRulesOfTmx(@ForAll("multitexts") Multitext text) throws Exception {
    Peers.validate(Peers.written(Format.TMX, text), "tmx", "tmx14.dtd");
    Peers.validate(Peers.written(PAIRS, text), "tmx", "tmx14.dtd");
  }

  /** Okapi refuses a unit without its source language; the files for pairs have none. */
  @Property(tries = 60, seed = "2026")
  void sayToOkapiWhatTheRowsSay(@ForAll("multitexts") Multitext any) throws Exception {
    Multitext text = whole(any);
    String document = Peers.written(Format.TMX, text);
    for (Pair pair : text.pairs()) {
      String left = text.languages().get(pair.left()).tag();
      String right = text.languages().get(pair.right()).tag();
      assertThat(Peers.units(new TmxFilter(), document, left, right))
          .isEqualTo(Peers.rows(text, pair.left(), pair.right()));
    }
  }

  @Property(tries = 60, seed = "2026")
  void ofAPairSayToOkapiWhatTheLinkedBeadsSay(@ForAll("multitexts") Multitext text)
      throws Exception {
    String document = Peers.written(PAIRS, text);
    String left = text.languages().get(0).tag();
    String right = text.languages().get(1).tag();
    assertThat(Peers.units(new TmxFilter(), document, left, right))
        .isEqualTo(Peers.rows(whole(BeadRows.of(text, 0, 1)), 0, 1));
  }

  private static Multitext whole(Multitext text) {
    return new Multitext(
        text.versions(),
        text.rows().stream().filter(row -> row.cells().stream().noneMatch(List::isEmpty)).toList());
  }
}
