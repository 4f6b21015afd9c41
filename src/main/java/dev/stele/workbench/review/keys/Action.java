package dev.stele.workbench.review.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be done on the review screen, each with its keys: physical keys by the names of {@code
 * KeyboardEvent.code}, so that they serve every layout. The text of an action is the message {@code
 * review.action.} followed by its id.
 */
public enum Action {
  UP(Group.MOVE, "ArrowUp"),
  DOWN(Group.MOVE, "ArrowDown"),
  LEFT(Group.MOVE, "ArrowLeft"),
  RIGHT(Group.MOVE, "ArrowRight"),
  EXTEND_UP(Group.MOVE, "Shift+ArrowUp"),
  EXTEND_DOWN(Group.MOVE, "Shift+ArrowDown"),
  PAGE_UP(Group.MOVE, "PageUp"),
  PAGE_DOWN(Group.MOVE, "PageDown"),
  EXTEND_PAGE_UP(Group.MOVE, "Shift+PageUp"),
  EXTEND_PAGE_DOWN(Group.MOVE, "Shift+PageDown"),
  EXTEND_FIRST(Group.MOVE, "Shift+Home"),
  EXTEND_LAST(Group.MOVE, "Shift+End"),
  FIRST(Group.MOVE, "Home", "Ctrl+Home"),
  LAST(Group.MOVE, "End", "Ctrl+End"),
  CARET_LEFT(Group.MOVE, "Alt+ArrowLeft"),
  CARET_RIGHT(Group.MOVE, "Alt+ArrowRight"),
  NEXT_PROBLEM(Group.PLACE, "KeyN"),
  PREVIOUS_PROBLEM(Group.PLACE, "Shift+KeyN"),
  NEXT_UNCONFIRMED(Group.PLACE, "KeyJ"),
  PREVIOUS_UNCONFIRMED(Group.PLACE, "Shift+KeyJ"),
  GOTO(Group.PLACE, "KeyG"),
  NEXT_HIT(Group.PLACE, "F3"),
  PREVIOUS_HIT(Group.PLACE, "Shift+F3"),
  FIND(Group.PLACE, "Slash", "Ctrl+KeyF"),
  REPLACE(Group.PLACE, "Ctrl+KeyH"),
  EDIT(Group.SENTENCE, "Enter", "F2"),
  MOVE_UP(Group.SENTENCE, "KeyU"),
  MOVE_DOWN(Group.SENTENCE, "KeyD"),
  JOIN(Group.SENTENCE, "Shift+KeyM"),
  LINK(Group.SENTENCE, "Space"),
  GROUP(Group.ROW, "KeyM"),
  SPLIT(Group.ROW, "KeyS"),
  MERGE_ABOVE(Group.ROW, "Ctrl+Backspace"),
  INSERT_ROW(Group.ROW, "Ctrl+Enter"),
  DROP_ROW(Group.ROW, "Delete"),
  SWAP(Group.ROW, "KeyX"),
  SHIFT_UP(Group.COLUMN, "Shift+KeyU"),
  SHIFT_DOWN(Group.COLUMN, "Shift+KeyD"),
  ACCEPT(Group.STATUS, "KeyA"),
  PROPOSE(Group.STATUS, "Shift+KeyA"),
  REVIEW(Group.STATUS, "KeyR"),
  ACCEPT_TO_HERE(Group.STATUS, "KeyC"),
  EXCLUDE(Group.STATUS, "KeyK"),
  WRITE_COMMENT(Group.STATUS, "KeyT"),
  BOOKMARK(Group.STATUS, "KeyB"),
  NEXT_FINDING(Group.FINDING, "KeyF"),
  PREVIOUS_FINDING(Group.FINDING, "Shift+KeyF"),
  DISMISS_FINDING(Group.FINDING, "KeyI"),
  MARK_ERROR(Group.FINDING, "KeyE"),
  ADD_TERM(Group.FINDING, "Shift+KeyT"),
  GLOSSARY(Group.FINDING, "Shift+KeyG"),
  UNDO(Group.HISTORY, "Ctrl+KeyZ"),
  REDO(Group.HISTORY, "Ctrl+Shift+KeyZ", "Ctrl+KeyY"),
  REALIGN(Group.HISTORY, "Shift+KeyR"),
  REALIGN_UNCONFIRMED(Group.HISTORY, "Ctrl+Shift+KeyR"),
  TAKE_BACK(Group.HISTORY, "Shift+KeyO"),
  FIRST_ALTERNATIVE(Group.ROW, "Digit1", "Numpad1"),
  SECOND_ALTERNATIVE(Group.ROW, "Digit2", "Numpad2"),
  READING(Group.VIEW, "KeyV"),
  PANEL(Group.VIEW, "KeyH"),
  LAYOUT(Group.VIEW, "KeyL"),
  PLOT(Group.VIEW, "KeyP"),
  FILTERS(Group.PLACE, "KeyO"),
  WORD_LINKS(Group.VIEW, "KeyW"),
  PALETTE(Group.VIEW, "Ctrl+KeyK"),
  ESCAPE(Group.VIEW, "Escape"),
  MENU(Group.VIEW, "Shift+F10", "ContextMenu"),
  HELP(Group.VIEW, "Shift+Slash", "F1"),
  OWN_KEYS(Group.VIEW, "Ctrl+Comma"),
  TOUR(Group.VIEW, "Shift+F1");

  /** Under which heading an action stands in the menu and in the table of keys. */
  public enum Group {
    MOVE,
    PLACE,
    SENTENCE,
    ROW,
    COLUMN,
    STATUS,
    FINDING,
    HISTORY,
    VIEW
  }

  private final Group group;
  private final List<String> keys;

  Action(Group group, String... keys) {
    this.group = group;
    this.keys = List.of(keys);
  }

  /** The action's name on the client and in message keys: {@code mergeAbove}. */
  public String id() {
    StringBuilder id = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
      id.append(
          id.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }
    return id.toString();
  }

  /** Whether the action stands in the menu; moving about does not, nor what opens or leaves it. */
  public boolean listed() {
    return group != Group.MOVE && this != PALETTE && this != ESCAPE && this != MENU;
  }

  List<String> keys() {
    return keys;
  }

  String groupId() {
    return group.name().toLowerCase(Locale.ROOT);
  }

  static Action of(String id) {
    return Arrays.stream(values())
        .filter(action -> action.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no action " + id));
  }
}
