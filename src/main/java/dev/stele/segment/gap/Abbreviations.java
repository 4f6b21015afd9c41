package dev.stele.segment.gap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A language's dictionary of words that are written with a stop. Each stands with its kind: {@code
 * <} for one that belongs to what precedes it and so may end a sentence ({@code г.}, {@code т.
 * д.}), {@code >} for one that wants something after it ({@code ст.}, {@code Mr.}). The kind is
 * evidence for the model, not a rule. Those under {@code !} as well, titles before a name and the
 * like, never end a sentence.
 */
public final class Abbreviations {

  private final Map<String, String> kinds;

  private final Set<String> never;

  private Abbreviations(Map<String, String> kinds, Set<String> never) {
    this.kinds = Map.copyOf(kinds);
    this.never = Set.copyOf(never);
  }

  /** The dictionary shipped for a language; an empty one when there is none. */
  public static Abbreviations of(String language) {
    String name = "/models/abbreviations." + language + ".txt";
    try (InputStream in = Abbreviations.class.getResourceAsStream(name)) {
      return in == null ? new Abbreviations(Map.of(), Set.of()) : read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static Abbreviations read(InputStream in) throws IOException {
    Map<String, String> kinds = new HashMap<>();
    Set<String> never = new HashSet<>();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("!")) {
        never.addAll(List.of(line.substring(1).strip().split("\\s+")));
      } else if (line.startsWith("<") || line.startsWith(">")) {
        for (String word : line.substring(1).strip().split("\\s+")) {
          kinds.put(word, line.substring(0, 1));
        }
      }
    }
    return new Abbreviations(kinds, never);
  }

  /** Whether a token is an abbreviation, with just its stop, that never ends a sentence. */
  public boolean neverEnds(Token token) {
    return token.tail.equals(".") && never.contains(token.lower);
  }

  /** {@code <} or {@code >} for a known abbreviation, {@code 1} for an initial, {@code -} else. */
  String kind(Token token) {
    String known = kinds.get(token.core);
    if (known == null) {
      known = kinds.get(token.lower);
    }
    if (known != null) {
      return known;
    }
    boolean initial = token.core.length() == 1 && Character.isUpperCase(token.core.charAt(0));
    return initial ? "1" : "-";
  }
}
