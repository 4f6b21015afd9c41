package dev.stele.workbench.terms;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.stele.glossary.candidates.Candidate;
import dev.stele.text.Language;
import dev.stele.text.Multitext;
import dev.stele.text.Segment;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Proposed terms with how often they stand together and where; the one under the cursor is chosen.
 */
final class CandidateGrid extends Grid<Candidate> {

  private static final long serialVersionUID = 1;

  /** Characters of an example that are shown. */
  private static final int BEGINNING = 120;

  private final transient Multitext text;
  private final List<Candidate> left = new ArrayList<>();

  CandidateGrid(Multitext text, int source) {
    this.text = text;
    setId("candidates");
    addClassName("stele-term-grid");
    addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    List<Language> languages = text.languages();
    addTerms(source, languages.get(source));
    for (int v = 0; v < languages.size(); v++) {
      if (v != source) {
        addTerms(v, languages.get(v));
      }
    }
    NumberFormat percent = NumberFormat.getPercentInstance(getLocale());
    addColumn(Candidate::count)
        .setHeader(getTranslation("terms.candidate.rows"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0)
        .setSortable(true);
    addColumn(candidate -> percent.format(candidate.share()))
        .setHeader(getTranslation("terms.candidate.share"))
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    addColumn(
            LitRenderer.<Candidate>of(
                    "<span class=\"stele-note\">${item.row} <span lang=\"${item.tag}\">${item.text}</span></span>")
                .withProperty("row", this::row)
                .withProperty("tag", candidate -> languages.get(source).tag())
                .withProperty("text", candidate -> example(candidate, source)))
        .setHeader(getTranslation("terms.candidate.example"))
        .setFlexGrow(3);
    // A click gives the focus, which selects, and must not then take the selection back.
    ((GridSingleSelectionModel<?>) getSelectionModel()).setDeselectAllowed(false);
    addCellFocusListener(e -> e.getItem().ifPresent(this::select));
    setEmptyStateText(getTranslation("terms.candidate.none"));
  }

  private void addTerms(int version, Language language) {
    addColumn(
            LitRenderer.<Candidate>of(
                    "<span lang=\"${item.tag}\" dir=\"auto\" class=\"stele-term PREFERRED\">${item.text}</span>")
                .withProperty("tag", candidate -> language.tag())
                .withProperty("text", candidate -> candidate.terms().getOrDefault(version, "")))
        .setHeader(language.displayName(getLocale()))
        .setFlexGrow(2);
  }

  private String example(Candidate candidate, int source) {
    int row = candidate.rows().getFirst();
    String sentences =
        text.rows().get(row).cell(source).stream()
            .map(Segment::text)
            .collect(Collectors.joining(" "));
    return beginning(sentences);
  }

  private String row(Candidate candidate) {
    return getTranslation("terms.candidate.inRow", candidate.rows().getFirst() + 1);
  }

  private static String beginning(String sentences) {
    return sentences.codePointCount(0, sentences.length()) <= BEGINNING
        ? sentences
        : sentences.substring(0, sentences.offsetByCodePoints(0, BEGINNING)) + "…";
  }

  void show(List<Candidate> candidates) {
    left.clear();
    left.addAll(candidates);
    setItems(left);
    left.stream().findFirst().ifPresent(this::select);
  }

  /**
   * The first row gets the keys, once it is drawn, unless the person has chosen another meanwhile.
   */
  void focusFirst() {
    getElement()
        .executeJs(
            "setTimeout(() => this.matches(':focus-within')"
                + " || (this.shadowRoot.querySelector('#items td') ?? this).focus(), 200)");
  }

  Optional<Candidate> chosen() {
    return getSelectedItems().stream().findFirst();
  }

  /** Takes the chosen candidate off the list and goes to the next. */
  void drop() {
    chosen()
        .ifPresent(
            candidate -> {
              int at = left.indexOf(candidate);
              left.remove(candidate);
              getDataProvider().refreshAll();
              if (!left.isEmpty()) {
                select(left.get(Math.min(at, left.size() - 1)));
              }
            });
  }
}
