package dev.stele.workbench.review;

import dev.stele.project.store.Settings;
import dev.stele.workbench.review.talk.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a person likes the screen: values that only the browser reads, kept for the person on the
 * server so that they follow to another browser.
 */
final class Habits {

  private static final String PREFIX = "review.";

  /** {@code columns} are one project's own, the others hold for all projects. */
  private static final List<String> NAMES = List.of("layout", "columns", "tour", "find");

  /** As many characters as such a value could sensibly have. */
  private static final int LONGEST = 4000;

  private final Settings settings;
  private final long project;

  Habits(Settings settings, long project) {
    this.settings = settings;
    this.project = project;
  }

  record Habit(String name, String value) {}

  void answer(Answers answers) {
    answers.on(
        "habit",
        Habit.class,
        asked -> {
          keep(asked);
          return new Answers.Nothing();
        });
  }

  Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    for (String name : NAMES) {
      settings.get(key(name)).ifPresent(value -> all.put(name, value));
    }
    return all;
  }

  private void keep(Habit habit) {
    if (!NAMES.contains(habit.name()) || habit.value().length() > LONGEST) {
      throw new IllegalArgumentException("name=" + habit.name());
    }
    settings.put(key(habit.name()), habit.value());
  }

  private String key(String name) {
    return PREFIX + name + (name.equals("columns") ? "." + project : "");
  }
}
