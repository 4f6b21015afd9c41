package dev.stele.workbench.review.keys;

import com.vaadin.flow.internal.JacksonUtils;
import dev.stele.project.store.Settings;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The keys of every action as one person has them. What a person has chosen goes before what is
 * usual: a key that they have given to an action is taken from the one that usually has it.
 */
public final class Keys {

  private static final String KEPT = "review.keys";

  /** More than this nobody presses for one action. */
  private static final int MOST = 4;

  private static final Pattern COMBINATION =
      Pattern.compile("(Ctrl\\+)?(Alt\\+)?(Shift\\+)?[A-Z][A-Za-z0-9]{0,24}");

  /**
   * An action and its keys.
   *
   * @param usual those that it has until somebody chooses others
   */
  public record Line(
      String id, List<String> keys, List<String> usual, String group, boolean listed) {}

  private final Settings settings;
  private final Map<Action, List<String>> own;

  Keys(Settings settings) {
    this.settings = settings;
    this.own = new EnumMap<>(Action.class);
    settings.get(KEPT).ifPresent(this::read);
  }

  /** What an older version kept under names that are no more is passed over. */
  private void read(String kept) {
    JsonNode all = JacksonUtils.readTree(kept);
    for (Action action : Action.values()) {
      if (all.has(action.id())) {
        own.put(action, all.get(action.id()).valueStream().map(JsonNode::asString).toList());
      }
    }
  }

  List<Line> all() {
    Set<String> chosen = new HashSet<>(own.values().stream().flatMap(Collection::stream).toList());
    return Arrays.stream(Action.values()).map(action -> line(action, chosen)).toList();
  }

  private Line line(Action action, Set<String> chosen) {
    List<String> keys =
        own.getOrDefault(
            action, action.keys().stream().filter(key -> !chosen.contains(key)).toList());
    return new Line(action.id(), keys, action.keys(), action.groupId(), action.listed());
  }

  /**
   * Gives an action other keys; whichever action had one of them goes without it.
   *
   * @throws IllegalArgumentException for what is no key
   */
  void choose(Action action, List<String> keys) {
    if (keys.size() > MOST || keys.stream().anyMatch(key -> !isFree(key))) {
      throw new IllegalArgumentException("keys=" + keys);
    }
    own.replaceAll((other, theirs) -> theirs.stream().filter(k -> !keys.contains(k)).toList());
    own.put(action, List.copyOf(keys));
    if (keys.equals(action.keys())) {
      own.remove(action);
    }
    keep();
  }

  /** Escape always leaves, and Tab always moves the focus on. */
  private static boolean isFree(String key) {
    return COMBINATION.matcher(key).matches() && !key.matches("(.*\\+)?(Escape|Tab)");
  }

  /** The usual keys again, for one action or for all. */
  void reset(Collection<Action> actions) {
    own.keySet().removeAll(actions);
    keep();
  }

  private void keep() {
    Map<String, List<String>> all = new TreeMap<>();
    own.forEach((action, keys) -> all.put(action.id(), keys));
    settings.put(KEPT, JacksonUtils.getMapper().writeValueAsString(all));
  }
}
