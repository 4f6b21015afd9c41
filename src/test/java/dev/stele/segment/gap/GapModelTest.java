package dev.stele.segment.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapModelTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|He came at 5 p.m. (late!) to No. 10. “Why?” he asked; Mr. Smith did not say. It rained",
        "ru|Он пришёл в 5 ч. вечера, т. е. поздно. «Почему?» — спросил он. В. В. Петров молчал; шёл дождь",
        "ko|그는 늦게 왔다 아무도 말하지 않았다. “왜?”라고 물었다. 제4조 3.5킬로 비가 왔다 하더라 그리고"
      })
  void givesEveryGapTheProbabilityThatOpenNlpGivesIt(String language, String text) {
    SentenceModel model = Models.own(language).orElseThrow();
    AbstractModel maxent = (AbstractModel) model.getMaxentModel();
    int split = maxent.getIndex(SentenceDetectorME.SPLIT);
    SDContextGenerator context = model.getFactory().getSDContextGenerator();
    GapModel ours = new GapModel(model);
    List<Integer> gaps = new GapScanner().getPositions(text);
    assertThat(gaps).hasSizeGreaterThan(5);
    for (int last : gaps) {
      assertThat(ours.probability(ours.gap(text, last)))
          .isCloseTo(maxent.eval(context.getContext(text, last))[split], within(1e-9));
    }
  }
}
