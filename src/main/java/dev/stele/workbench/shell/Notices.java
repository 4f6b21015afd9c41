package dev.stele.workbench.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.time.Duration;

/**
 * Short messages at the foot of the screen. Must be called with the UI locked, as listeners are.
 */
public final class Notices {

  private static final Duration SHORT = Duration.ofSeconds(5);

  /** Long enough to read a sentence twice and to reach a button. */
  private static final Duration LONG = Duration.ofSeconds(12);

  private Notices() {}

  /** Says that something is done or how something is. */
  public static void tell(String text) {
    show(text, SHORT);
  }

  /** Says that something is done, and offers to take it back. */
  public static void tell(String text, String action, Runnable run) {
    Notification notice = show(text, LONG);
    Button button = new Button(action, e -> run.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    button.addClickListener(e -> notice.close());
    button.getElement().setAttribute("class", "stele-notice-action");
    notice.getChildren().findFirst().ifPresent(c -> ((Div) c).addComponentAtIndex(1, button));
  }

  /** Says what may be wrong; stays until it is closed. */
  public static void warn(String text) {
    show(text, Duration.ZERO);
  }

  /** Says what went wrong; stays until it is closed. */
  public static void error(String text) {
    Notification notice = show(text, Duration.ZERO);
    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    notice.setAssertive(true);
  }

  private static Notification show(String text, Duration duration) {
    Notification notice = new Notification();
    notice.setPosition(Position.BOTTOM_CENTER);
    notice.setDuration((int) duration.toMillis());
    Button close = new Button("✕", e -> notice.close());
    close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    close.setAriaLabel(UI.getCurrent().getTranslation("shell.close"));
    Div content = new Div(new Span(text), close);
    content.addClassName("stele-notice");
    notice.add(content);
    notice.open();
    return notice;
  }
}
