package dev.stele.workbench.terms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.stele.exchange.glossary.GlossaryProblem;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.text.Language;
import dev.stele.wording.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of one concept, a column a language. */
public final class ConceptDialog extends Dialog {

  private static final long serialVersionUID = 1;

  private final transient Optional<Concept> before;
  private final transient GlossaryReader others;
  private final transient Consumer<Concept> taker;
  private final transient Map<Language, Fields> fields = new LinkedHashMap<>();
  private final TextField definition = new TextField();
  private final Paragraph objection = new Paragraph();
  private final Button save = new Button();

  /** What was objected to last: saving it once more is meant. */
  private transient Optional<Concept> insisted = Optional.empty();

  private record Fields(TextField use, TextField also, TextField forbidden, TextField note) {
    ConceptDraft.Fields written() {
      return new ConceptDraft.Fields(
          use.getValue(), also.getValue(), forbidden.getValue(), note.getValue());
    }
  }

  /**
   * A concept to be added, of which some terms are known.
   *
   * @param languages those of the project, the source first
   */
  public static ConceptDialog adding(
      List<Language> languages,
      Map<Language, String> terms,
      Glossary glossary,
      Consumer<Concept> taker) {
    return new ConceptDialog(
        ConceptDraft.of(languages, terms), Optional.empty(), languages, glossary, taker);
  }

  /** A concept to be changed, among the others. */
  static ConceptDialog changing(
      List<Language> languages, Concept concept, Glossary others, Consumer<Concept> taker) {
    return new ConceptDialog(
        ConceptDraft.of(languages, concept), Optional.of(concept), languages, others, taker);
  }

  private ConceptDialog(
      ConceptDraft draft,
      Optional<Concept> before,
      List<Language> languages,
      Glossary glossary,
      Consumer<Concept> taker) {
    this.before = before;
    this.taker = taker;
    others = new GlossaryReader(languages, glossary);
    addClassName("stele-concept");
    setHeaderTitle(getTranslation(before.isPresent() ? "terms.edit.title" : "terms.add.title"));
    Div columns = new Div();
    columns.addClassName("stele-concept-languages");
    draft.fields().forEach((language, written) -> columns.add(column(language, written)));
    definition.setLabel(getTranslation("terms.definition"));
    definition.setValue(draft.definition());
    definition.setWidthFull();
    Paragraph hint = new Paragraph(getTranslation("terms.several"));
    hint.addClassName("stele-note");
    objection.addClassName("stele-concept-objection");
    objection.getElement().setAttribute("role", "alert");
    objection.setVisible(false);
    add(columns, definition, hint, objection);
    save.setText(getTranslation("shell.save"));
    save.setId("concept-save");
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    save.addClickListener(e -> save());
    save.addClickShortcut(Key.ENTER).listenOn(this);
    save.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
    getFooter().add(new Button(getTranslation("shell.cancel"), e -> close()), save);
    focusFirstEmpty();
  }

  private Component column(Language language, ConceptDraft.Fields written) {
    Fields own =
        new Fields(
            field(language, "use", written.use()),
            field(language, "also", written.also()),
            field(language, "forbidden", written.forbidden()),
            field(language, "note", written.note()));
    fields.put(language, own);
    Div column =
        new Div(
            new H3(language.displayName(getLocale())),
            own.use(),
            own.also(),
            own.forbidden(),
            own.note());
    column.addClassName("stele-concept-language");
    return column;
  }

  private TextField field(Language language, String name, String value) {
    TextField field = new TextField(getTranslation("terms." + name));
    field.setId("concept-" + language + "-" + name);
    // The label above it is in the language of the screen.
    field.getElement().executeJs("this.inputElement.lang = $0", language.tag());
    field.setAriaLabel(getTranslation("terms." + name) + ", " + language.displayName(getLocale()));
    field.setValue(value);
    return field;
  }

  private void focusFirstEmpty() {
    fields.values().stream()
        .map(Fields::use)
        .filter(TextField::isEmpty)
        .findFirst()
        .orElse(fields.values().iterator().next().use())
        .focus();
  }

  private void save() {
    Map<Language, ConceptDraft.Fields> written = new LinkedHashMap<>();
    fields.forEach((language, own) -> written.put(language, own.written()));
    Optional<Concept> concept = new ConceptDraft(written, definition.getValue()).concept(before);
    if (concept.isEmpty()) {
      object(getTranslation("terms.none"));
      return;
    }
    Optional<GlossaryProblem> problem = others.objection(concept.get());
    if (problem.isPresent() && !concept.equals(insisted)) {
      insisted = concept;
      object(words(problem.get().what()) + " " + words(problem.get().remedy()));
      save.setText(getTranslation("terms.saveAllTheSame"));
      return;
    }
    close();
    taker.accept(concept.get());
  }

  private void object(String words) {
    objection.setText(words);
    objection.setVisible(true);
  }

  private String words(Message message) {
    return Sentences.of(getTranslation(message.key(), message.arguments().toArray()), getLocale());
  }
}
