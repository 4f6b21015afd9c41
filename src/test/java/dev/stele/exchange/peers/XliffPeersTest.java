package dev.stele.exchange.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.exchange.Format;
import dev.stele.exchange.RandomTexts;
import dev.stele.exchange.select.BeadRows;
import dev.stele.text.Multitext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.sf.okapi.filters.xliff.XLIFFFilter;
import net.sf.okapi.filters.xliff2.XLIFF2Filter;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;

/** Our XLIFF as others read it. */
final class XliffPeersTest {

  @Provide
  Arbitrary<Multitext> multitexts() {
    return RandomTexts.any();
  }

  @Property(tries = 60, seed = "2026")
  void isValidXliff21(@ForAll("multitexts") Multitext text) throws Exception {
    String document = Peers.written(Format.XLIFF, text);
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(document);
      while (reader.hasNext()) {
        reader.next();
      }
    }
  }

  @Property(tries = 60, seed = "2026")
  void keepsTheRulesOfXliff12(@ForAll("multitexts") Multitext text) throws Exception {
    Peers.validate(Peers.written(Format.XLIFF12, text), "xliff", "xliff12.dtd");
  }

  @Property(tries = 60, seed = "2026")
  void saysToOkapiWhatTheBeadsSay(@ForAll("multitexts") Multitext text) throws Exception {
    Multitext beads = BeadRows.of(text, 0, 1);
    String left = beads.languages().get(0).tag();
    String right = beads.languages().get(1).tag();
    assertThat(Peers.units(new XLIFF2Filter(), Peers.written(Format.XLIFF, text), left, right))
        .isEqualTo(Peers.rows(beads, 0, 1));
    assertThat(Peers.units(new XLIFFFilter(), Peers.written(Format.XLIFF12, text), left, right))
        .isEqualTo(Peers.rows(beads, 0, 1));
  }
}
