package dev.stele.lexicon;

import dev.stele.lexicon.words.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Word forms numbered from 0 in the order in which they were first seen. Safe to share between
 * threads once nothing is added any more.
 */
public final class Vocabulary {

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> forms = new ArrayList<>();

  /** The number of a form, which is added when it is new. */
  public int add(String form) {
    Integer known = ids.putIfAbsent(form, forms.size());
    if (known != null) {
      return known;
    }
    forms.add(form);
    return forms.size() - 1;
  }

  /** The numbers of the words of a text, in order; new forms are added. */
  public int[] add(List<Word> words) {
    int[] numbers = new int[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = add(words.get(i).form());
    }
    return numbers;
  }

  /** The number of a form, -1 when it is unknown. */
  public int id(String form) {
    return ids.getOrDefault(form, -1);
  }

  public String form(int id) {
    return forms.get(id);
  }

  public int size() {
    return forms.size();
  }
}
