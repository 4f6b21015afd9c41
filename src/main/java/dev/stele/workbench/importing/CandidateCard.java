package dev.stele.workbench.importing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.stele.exchange.Document;
import dev.stele.exchange.Hints.Keep;
import dev.stele.exchange.Remark;
import dev.stele.text.Language;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Shows one file of a draft: its language, encoding and first sentences, to be put right. */
final class CandidateCard extends Section {

  private static final long serialVersionUID = 1;

  /** What a person can do about a file. */
  interface Actions {

    void language(Language language);

    void charset(Optional<Charset> charset);

    void keep(Keep what, boolean keep);

    void moveUp();

    void remove();
  }

  private final transient Candidate candidate;
  private final transient Actions actions;

  CandidateCard(Candidate candidate, boolean first, List<Objection> objections, Actions actions) {
    this.candidate = candidate;
    this.actions = actions;
    addClassName("stele-file");
    add(head(first));
    objections.forEach(objection -> add(words(objection)));
    candidate.offer().ifPresent(what -> add(offer(what)));
    candidate.document().ifPresent(document -> add(remarks(document)));
    add(opening());
  }

  private Div head(boolean first) {
    H2 name =
        new H2(candidate.name() + candidate.part().map(part -> " · " + part.label()).orElse(""));
    Span size = new Span(size(candidate));
    size.addClassName("stele-note");
    Div what = new Div(name, size);
    what.addClassName("stele-file-name");
    Div buttons = new Div();
    buttons.addClassName("stele-file-buttons");
    if (!first) {
      buttons.add(icon("↑", "import.moveUp", actions::moveUp));
    }
    buttons.add(icon("✕", "import.remove", actions::remove));
    Div head = new Div(what, language(), charset(), buttons);
    head.addClassName("stele-file-head");
    return head;
  }

  private Button icon(String sign, String key, Runnable run) {
    Button button = new Button(sign, e -> run.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    button.setAriaLabel(getTranslation(key, candidate.name()));
    button.setTooltipText(getTranslation(key, candidate.name()));
    return button;
  }

  private String size(Candidate candidate) {
    long characters = candidate.document().map(Document::length).orElse(0);
    return candidate.document().isPresent() ? getTranslation("import.size", characters) : "";
  }

  private ComboBox<Language> language() {
    ComboBox<Language> box = new ComboBox<>();
    box.setPlaceholder(getTranslation("import.language"));
    box.setAriaLabel(getTranslation("import.language"));
    box.setItems(Choices.languages(candidate.language()));
    box.setItemLabelGenerator(language -> label(language, getLocale()));
    box.setAllowCustomValue(true);
    candidate.language().ifPresent(box::setValue);
    box.addCustomValueSetListener(e -> choose(box, e.getDetail()));
    box.addValueChangeListener(
        e -> {
          if (e.getValue() != null) {
            actions.language(e.getValue());
          }
        });
    return box;
  }

  private void choose(ComboBox<Language> box, String typed) {
    try {
      actions.language(new Language(typed.strip()));
    } catch (IllegalArgumentException e) {
      box.setErrorMessage(getTranslation("import.language.unknown", typed));
      box.setInvalid(true);
    }
  }

  private static String label(Language language, Locale reader) {
    String name = language.displayName(reader);
    return name.equals(language.tag()) ? name : name + " (" + language.tag() + ")";
  }

  private Select<String> charset() {
    String found = candidate.document().map(Document::charset).orElse("");
    String auto = found.isEmpty() ? "—" : found;
    Select<String> select = new Select<>();
    select.setAriaLabel(getTranslation("import.encoding"));
    select.setItems(Choices.charsets());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("import.encoding.found", auto));
    select.setPlaceholder(getTranslation("import.encoding.found", auto));
    select.setItemLabelGenerator(name -> name == null ? "" : name);
    candidate.how().charset().map(Charset::name).ifPresent(select::setValue);
    select.setVisible(!found.isEmpty() || candidate.document().isEmpty());
    select.addValueChangeListener(
        e ->
            actions.charset(
                Optional.ofNullable(e.getValue()).filter(v -> !v.isEmpty()).map(Charset::forName)));
    return select;
  }

  private Checkbox offer(Keep what) {
    boolean kept = candidate.how().kept().contains(what);
    Checkbox keep = new Checkbox(getTranslation("import.keep." + what), kept);
    keep.addValueChangeListener(e -> actions.keep(what, e.getValue()));
    return keep;
  }

  /** What reading had to decide; the encoding that was found stands in its own field. */
  private Div remarks(Document document) {
    Div remarks = new Div();
    remarks.addClassName("stele-file-remarks");
    document.remarks().stream()
        .filter(remark -> remark.kind() != Remark.Kind.ENCODING_GUESSED)
        .map(remark -> getTranslation("import.remark." + remark.kind(), remark.detail()))
        .forEach(words -> remarks.add(new Paragraph(words)));
    remarks.setVisible(remarks.getChildren().findAny().isPresent());
    return remarks;
  }

  private Paragraph words(Objection objection) {
    Object[] values =
        objection.values().stream()
            .map(v -> v instanceof Language l ? l.displayName(getLocale()) : v)
            .toArray();
    Paragraph words = new Paragraph(getTranslation(objection.key(), values));
    words.addClassName("stele-objection");
    words.setClassName("stele-objection-blocking", objection.isBlocking());
    return words;
  }

  private Div opening() {
    Div opening = new Div();
    opening.addClassName("stele-file-opening");
    candidate.language().ifPresent(l -> opening.getElement().setAttribute("lang", l.tag()));
    candidate.opening().forEach(sentence -> opening.add(new Paragraph(sentence)));
    opening.setVisible(!candidate.opening().isEmpty());
    return opening;
  }
}
