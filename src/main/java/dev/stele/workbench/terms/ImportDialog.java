package dev.stele.workbench.terms;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.stele.exchange.Hints;
import dev.stele.exchange.UnreadableException;
import dev.stele.exchange.glossary.GlossaryProblem;
import dev.stele.exchange.glossary.GlossaryReader;
import dev.stele.exchange.glossary.ReadGlossary;
import dev.stele.glossary.Concept;
import dev.stele.glossary.Glossary;
import dev.stele.text.Language;
import dev.stele.wording.Message;
import dev.stele.workbench.importing.DropZone;
import dev.stele.workbench.shell.Failures;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes in a glossary's file: at once when all is well, otherwise it shows what is not, and the
 * rest is taken when somebody says so.
 */
final class ImportDialog extends Dialog {

  private static final long serialVersionUID = 1;

  /** Problems that are listed; more are only counted. */
  private static final int LISTED = 200;

  private final transient List<Language> languages;
  private final transient Supplier<Glossary> present;
  private final transient Consumer<List<Concept>> taker;
  private final Div result = new Div();
  private final Button rest = new Button();
  private transient Glossary good = Glossary.EMPTY;

  ImportDialog(
      List<Language> languages, Supplier<Glossary> present, Consumer<List<Concept>> taker) {
    this.languages = languages;
    this.present = present;
    this.taker = taker;
    addClassName("stele-terms-import");
    setHeaderTitle(getTranslation("terms.import.title"));
    Paragraph hint = new Paragraph(getTranslation("terms.import.hint"));
    hint.addClassName("stele-note");
    result.addClassName("stele-terms-problems");
    result.getElement().setAttribute("role", "status");
    add(hint, new DropZone(this::read), result);
    rest.setId("import-rest");
    rest.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    rest.setVisible(false);
    rest.addClickListener(e -> take());
    getFooter().add(new Button(getTranslation("shell.cancel"), e -> close()), rest);
  }

  /** Without the page's lock, as files come in. */
  private void read(String name, byte[] bytes) {
    UI ui = getUI().orElseThrow();
    try {
      ReadGlossary read =
          new GlossaryReader(languages, present.get()).read(name, bytes, Hints.NONE);
      ui.access(() -> show(name, read));
    } catch (UnreadableException e) {
      ui.access(() -> refuse(Failures.words(e, ui)));
    }
  }

  private void refuse(String words) {
    Span said = new Span(words);
    said.addClassName("stele-danger");
    result.removeAll();
    result.add(said);
    rest.setVisible(false);
  }

  private void show(String name, ReadGlossary read) {
    good = read.glossary();
    if (read.problems().isEmpty()) {
      take();
      return;
    }
    result.removeAll();
    List<GlossaryProblem> problems = read.problems();
    result.add(new Paragraph(getTranslation("terms.import.problems", name, problems.size())));
    OrderedList list = new OrderedList();
    list.getElement().setAttribute("tabindex", "0");
    problems.stream().limit(LISTED).map(this::item).forEach(list::add);
    result.add(list);
    rest.setText(getTranslation("terms.import.rest", good.concepts().size()));
    rest.setVisible(!good.isEmpty());
    rest.focus();
  }

  private ListItem item(GlossaryProblem problem) {
    Span place =
        new Span(getTranslation(problem.where().key(), problem.where().arguments().toArray()));
    place.addClassName("stele-terms-place");
    Span remedy = new Span(words(problem.remedy()));
    remedy.addClassName("stele-note");
    return new ListItem(place, new Span(words(problem.what())), remedy);
  }

  private String words(Message message) {
    return Sentences.of(getTranslation(message.key(), message.arguments().toArray()), getLocale());
  }

  private void take() {
    close();
    taker.accept(good.concepts());
  }
}
