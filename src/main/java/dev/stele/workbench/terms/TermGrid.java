package dev.stele.workbench.terms;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.glossary.GlossaryTerm;
import dev.stele.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The concepts of a glossary, a column a language; the row under the cursor is selected. */
final class TermGrid extends Grid<TermGrid.Line> {

  private static final long serialVersionUID = 1;

  /** A concept and its place in the glossary, counted from 0. */
  record Line(int place, Concept concept) {}

  /** A term as the browser gets it. */
  public record Shown(String text, String use, String note) {
    static Shown of(GlossaryTerm term) {
      return new Shown(term.text(), term.use().name(), term.note());
    }
  }

  private static final String TERMS =
      """
      <div lang="${item.tag}" dir="auto" class="stele-terms">${item.terms.map((term) =>
        html`<span class="stele-term ${term.use}" title="${term.note}">${term.use === 'FORBIDDEN'
          ? html`<span class="stele-term-sign" role="img" aria-label="${item.forbidden}">⊘</span>`
          : ''}${term.text}</span>`)}</div>""";

  private List<Line> all = List.of();
  private String wanted = "";

  TermGrid(List<Language> languages) {
    setId("terms");
    addClassName("stele-term-grid");
    addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
    for (Language language : languages) {
      addColumn(renderer(language))
          .setHeader(language.displayName(getLocale()))
          .setComparator((a, b) -> first(a, language).compareToIgnoreCase(first(b, language)))
          .setSortable(true)
          .setFlexGrow(2);
    }
    addColumn(
            LitRenderer.<Line>of("<span class=\"stele-note\">${item.text}</span>")
                .withProperty("text", line -> line.concept().definition()))
        .setHeader(getTranslation("terms.definition"))
        .setFlexGrow(1);
    // A click gives the focus, which selects, and must not then take the selection back.
    ((GridSingleSelectionModel<?>) getSelectionModel()).setDeselectAllowed(false);
    addCellFocusListener(e -> e.getItem().ifPresent(this::select));
    setEmptyStateText(getTranslation("terms.empty"));
  }

  private LitRenderer<Line> renderer(Language language) {
    String forbidden = getTranslation("terms.forbidden");
    return LitRenderer.<Line>of(TERMS)
        .withProperty("tag", line -> language.tag())
        .withProperty("forbidden", line -> forbidden)
        .withProperty(
            "terms", line -> line.concept().terms(language).stream().map(Shown::of).toList());
  }

  private static String first(Line line, Language language) {
    return line.concept().terms(language).stream().findFirst().map(GlossaryTerm::text).orElse("");
  }

  void show(Glossary glossary) {
    all =
        IntStream.range(0, glossary.concepts().size())
            .mapToObj(i -> new Line(i, glossary.concepts().get(i)))
            .toList();
    narrow();
  }

  /** Shows only concepts in which a text stands. */
  void narrow(String text) {
    wanted = text.strip().toLowerCase(Locale.ROOT);
    narrow();
  }

  private void narrow() {
    setItems(all.stream().filter(line -> has(line.concept(), wanted)).toList());
  }

  private static boolean has(Concept concept, String wanted) {
    return wanted.isEmpty()
        || concept.definition().toLowerCase(Locale.ROOT).contains(wanted)
        || concept.terms().stream()
            .anyMatch(
                term ->
                    term.text().toLowerCase(Locale.ROOT).contains(wanted)
                        || term.note().toLowerCase(Locale.ROOT).contains(wanted));
  }
}
