package dev.stele.workbench.reviewed;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.stele.exchange.reviewed.Difference;
import dev.stele.project.Project;
import dev.stele.project.state.Step;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The changes of a reviewed file, all or of one kind, and what is taken of them. */
final class Differences extends Div {

  private static final long serialVersionUID = 1;

  /** Some height of a change, in pixels; a conflict takes two. */
  private static final int LINE = 54;

  private final transient Taking taking;
  private final transient Project project;
  private final transient SheetWords words;
  private final transient Runnable changed;
  private final Select<Shown> kind = new Select<>();
  private final VirtualList<Difference> list = new VirtualList<>();

  /** Which changes are looked at. */
  private enum Shown {
    ALL,
    CONFLICTS,
    TEXT,
    STATUS,
    ERRORS,
    COMMENTS;

    boolean shows(Difference difference) {
      return switch (this) {
        case ALL -> true;
        case CONFLICTS -> difference.conflict();
        case TEXT, STATUS, ERRORS, COMMENTS -> difference.aspect().name().equals(name());
      };
    }

    List<Difference> of(List<Difference> differences) {
      return differences.stream().filter(this::shows).toList();
    }
  }

  /**
   * @param changed told when something else is taken
   */
  Differences(Taking taking, Project project, Runnable changed) {
    this.taking = taking;
    this.project = project;
    this.changed = changed;
    words = new SheetWords(project.versions(), getLocale(), this::getTranslation);
    addClassName("stele-differences");
    kind.setId("reviewed-kind");
    kind.setAriaLabel(getTranslation("reviewed.show"));
    kind.setItemLabelGenerator(shown -> getTranslation("reviewed.show." + shown, count(shown)));
    kind.addValueChangeListener(e -> showKind());
    list.setRenderer(new ComponentRenderer<>(this::card));
    Div tools = new Div(kind, button("reviewed.all", true), button("reviewed.none", false));
    tools.addClassName("stele-differences-tools");
    add(tools, list);
    refresh();
  }

  private Button button(String key, boolean wanted) {
    Button button = new Button(getTranslation(key), e -> takeShown(wanted));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  private void takeShown(boolean wanted) {
    taking.take(shown(), wanted);
    list.getDataProvider().refreshAll();
    changed.run();
  }

  private int count(Shown shown) {
    return shown.of(taking.differences()).size();
  }

  private List<Difference> shown() {
    return kind.getValue() == null ? List.of() : kind.getValue().of(taking.differences());
  }

  /** Shows what was compared anew. */
  void refresh() {
    Shown chosen = kind.getValue();
    List<Shown> kinds =
        Arrays.stream(Shown.values())
            .filter(shown -> shown == Shown.ALL || count(shown) > 0)
            .toList();
    kind.setItems(kinds);
    kind.setValue(chosen != null && kinds.contains(chosen) ? chosen : Shown.ALL);
    showKind();
  }

  private void showKind() {
    List<Difference> shown = shown();
    list.setItems(shown);
    long conflicts = shown.stream().filter(Difference::conflict).count();
    list.setHeight("min(52vh, %dpx)".formatted(shown.size() * LINE + conflicts * LINE));
    setClassName("stele-differences-none", taking.differences().isEmpty());
  }

  private DifferenceCard card(Difference difference) {
    return new DifferenceCard(
        difference,
        project.versions(),
        words,
        taking.isTaken(difference),
        difference.conflict() ? who(difference) : "",
        wanted -> {
          taking.take(List.of(difference), wanted);
          changed.run();
        });
  }

  /** Those who have changed the row, the last one first. */
  private String who(Difference difference) {
    return project.history().ofRow(difference.row().id()).stream()
        .map(Step::author)
        .filter(author -> !author.isBlank())
        .distinct()
        .limit(3)
        .collect(Collectors.joining(", "));
  }
}
