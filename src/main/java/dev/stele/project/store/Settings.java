package dev.stele.project.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one person, or one project, has chosen: values by key, each kept as soon as it is put.
 * Thread-safe.
 */
public final class Settings {

  private final Database database;
  private final String owner;

  private Settings(Database database, String owner) {
    this.database = database;
    this.owner = owner;
  }

  public static Settings ofPerson(Database database, String person) {
    return new Settings(database, "person:" + person);
  }

  static Settings ofProject(Database database, long project) {
    return new Settings(database, "project:" + project);
  }

  public Optional<String> get(String key) {
    return database.read(
        jdbc ->
            jdbc.sql("select setting_value from setting where owner = ? and name = ?")
                .params(owner, key)
                .query(String.class)
                .optional());
  }

  /** All values, by key in alphabetical order. */
  public Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    return database.read(
        jdbc -> {
          jdbc.sql("select name, setting_value from setting where owner = ? order by name")
              .params(owner)
              .query(
                  row -> {
                    all.put(row.getString(1), row.getString(2));
                  });
          return all;
        });
  }

  public void put(String key, String value) {
    database.write(
        jdbc -> {
          jdbc.sql("delete from setting where owner = ? and name = ?").params(owner, key).update();
          return jdbc.sql("insert into setting (owner, name, setting_value) values (?, ?, ?)")
              .params(owner, key, value)
              .update();
        });
  }

  public void remove(String key) {
    database.write(
        jdbc ->
            jdbc.sql("delete from setting where owner = ? and name = ?")
                .params(owner, key)
                .update());
  }

  /** Inside a {@link Database#write}. */
  void removeAll() {
    database.batches().update("delete from setting where owner = ?", owner);
  }
}
