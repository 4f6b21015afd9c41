package dev.stele.project;

import java.util.Map;
import java.util.Optional;

/**
 * What one person, or one project, has chosen: values by key, each kept as soon as it is put.
 * Thread-safe.
 */
public final class Settings {

  Settings() {}

  public Optional<String> get(String key) {
    throw new UnsupportedOperationException();
  }

  public Map<String, String> all() {
    throw new UnsupportedOperationException();
  }

  public void put(String key, String value) {
    throw new UnsupportedOperationException();
  }

  public void remove(String key) {
    throw new UnsupportedOperationException();
  }
}
