package dev.stele.segment.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.junit.jupiter.api.Test;

final class CompactTest {

  private static final String[] FEATURES = {"both", "one", "other", "faint"};

  private static MaxentModel model(String... outcomes) {
    Context[] weights = {
      new Context(new int[] {0, 1}, new double[] {0.81234, -0.41234}),
      new Context(new int[] {0}, new double[] {-2.3456}),
      new Context(new int[] {1}, new double[] {1.23456}),
      new Context(new int[] {0, 1}, new double[] {0.004, 0.001})
    };
    return new QNModel(weights, FEATURES, outcomes);
  }

  @Test
  void saysWhatTheWholeModelSays() {
    MaxentModel whole = model("s", "n");
    MaxentModel compact = Compact.of(whole);
    assertThat(compact.getAllOutcomes(new double[] {1, 0})).startsWith("s");
    for (int i = 0; i <= FEATURES.length; i++) {
      String[] some = Arrays.copyOf(FEATURES, i);
      assertThat(compact.eval(some)[0]).isCloseTo(whole.eval(some)[0], within(.003));
    }
  }

  @Test
  void keepsOneFigureOfEachFeatureThatWeighs() {
    Context[] kept =
        (Context[]) ((AbstractModel) Compact.of(model("s", "n"))).getDataStructures()[0];
    assertThat(Stream.of(kept).map(c -> c.getParameters().length)).containsExactly(1, 1, 1);
  }

  @Test
  void refusesMoreThanTwoOutcomes() {
    assertThatThrownBy(() -> Compact.of(model("a", "b", "c")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("outcomes=3");
  }
}
