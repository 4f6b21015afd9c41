package dev.stele.segment.gap;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SDContextGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the model is told of a gap: the words and marks on either side, their shapes, Korean endings
 * and particles, stops and brackets in view and, where OpenNLP publishes a model for the language,
 * what that one thinks (stacking; Wolpert 1992). Thread-safe.
 */
final class GapContext implements SDContextGenerator {

  private final Abbreviations abbreviations;
  private final @Nullable FirstOpinion firstOpinion;
  private final Tokens tokens = new Tokens();

  GapContext(Abbreviations abbreviations, @Nullable FirstOpinion firstOpinion) {
    this.abbreviations = abbreviations;
    this.firstOpinion = firstOpinion;
  }

  /** Takes features one by one, each in parts that are to be read as one. */
  interface Sink {
    void add(String... parts);
  }

  @Override
  public String[] getContext(CharSequence text, int last) {
    List<String> names = new ArrayList<>(64);
    describe(gap(text, last), parts -> names.add(String.join("", parts)));
    return names.toArray(String[]::new);
  }

  /** The gap after the character at {@code last}. */
  Gap gap(CharSequence text, int last) {
    return new Gap(text, last, tokens);
  }

  /** Tells all features of a gap. */
  void describe(Gap gap, Sink sink) {
    Features features = new Features(gap, sink);
    features.marksAndShapes();
    features.words();
    Surroundings view = Surroundings.of(gap);
    features.surroundings(view);
    features.abbreviation(abbreviations);
    if (gap.left.endsInHangul()) {
      features.korean(view);
    }
    if (firstOpinion != null) {
      features.opinion(firstOpinion.bucket(gap));
    }
  }

  /** The features of one gap; names are short because the model file holds them all. */
  private static final class Features {

    private final Sink sink;
    private final Gap gap;
    private final Token left;
    private final Token right;
    private final String tail;
    private final String head;

    /** The tail's kind: no mark, comma, stop … */
    private final String kind;

    Features(Gap gap, Sink sink) {
      this.sink = sink;
      this.gap = gap;
      left = gap.left;
      right = gap.right;
      tail = gap.tail;
      head = gap.head;
      kind = kindOf(tail) + (gap.isJoined() ? "j" : "");
    }

    private void add(String... parts) {
      sink.add(parts);
    }

    void marksAndShapes() {
      add("b", kind);
      add("t", tail);
      add("h", head, kind);
      add("ls", left.shape, kind);
      add("rs", right.shape, kind);
      add("trs", tail, " ", right.shape);
      add("th", tail, " ", head);
      add("thr", tail, " ", head, " ", right.shape);
      add("tls", tail, " ", left.shape);
      add("tlr", tail, " ", left.shape, " ", head, right.shape);
      add("l2s", gap.left2.shape, gap.left2.tail, " ", left.shape, tail);
      add("r2s", right.shape, right.tail, " ", gap.right2.shape, kind);
    }

    void words() {
      add("lw", left.lower, tail);
      add("lx", left.lower, kind, " ", right.shape);
      add("rw", right.core, kind);
      add("rv", right.lower, " ", tail);
      add("l2w", gap.left2.lower, gap.left2.tail, " ", left.lower, kind);
      add("r2w", right.lower, " ", gap.right2.lower, kind);
      add("l3", left.suffix(3), kind);
      add("l2", left.suffix(2), kind);
      add("lr", left.suffix(2), kind, " ", right.shape);
      add("r3", right.suffix(3), right.shape, kind);
      add("r2", right.suffix(2), right.shape, kind);
      add("n", Integer.toString(Math.min(5, left.core.length())), tail, " ", right.shape);
    }

    void surroundings(Surroundings view) {
      String shape = head + right.shape;
      String stops = view.stops();
      String open = String.valueOf(view.open());
      String next = String.valueOf(view.nextMark());
      String since = Integer.toString(view.wordsSinceStop());
      String to = Integer.toString(view.wordsToStop());
      add("vs", stops, kind);
      add("vsr", stops, kind, " ", shape);
      add("vo", open, tail);
      add("vc", open, next, kind);
      add("vk", open, next, tail, " ", shape);
      add("vd", since, kind, " ", right.shape);
      add("va", to, kind, " ", right.shape);
      add("vda", since, to, stops, kind);
      if (gap.leftStart == 0) {
        add("f", left.shape, tail, " ", right.shape);
      }
    }

    void abbreviation(Abbreviations abbreviations) {
      if (kind.startsWith(".")) {
        String known = abbreviations.kind(left);
        add("a", known, " ", right.shape);
        add("ar", known, " ", right.lower);
        add("al", known, " ", gap.left2.shape, " ", right.shape);
      }
    }

    void korean(Surroundings view) {
      String ending = left.suffix(2);
      String consonant = finalConsonant();
      add("k1", left.suffix(1), kind);
      add("kj", consonant, left.suffix(1), kind);
      add("kjr", consonant, left.suffix(1), kind, " ", right.prefix(1));
      add("kr", ending, kind, " ", right.prefix(1));
      add("kR", ending, kind, " ", right.suffix(1));
      add("k1r", left.suffix(1), kind, " ", right.prefix(2));
      add("kp", right.prefix(1), kind);
      add("kq", right.prefix(2), kind);
      add("ks", left.suffix(1), " ", right.suffix(2), right.tail, kind);
      add("k2l", ending, kind, " ", gap.left2.suffix(1));
      add("k2r", ending, kind, " ", gap.right2.suffix(1));
      add("kv", ending, kind, view.stops());
      add("kw", left.suffix(1), kind, view.stops(), Integer.toString(view.wordsSinceStop()));
    }

    void opinion(String bucket) {
      add("o", bucket);
      add("ot", bucket, tail, " ", head, right.shape);
      add("ol", bucket, left.shape, tail);
    }

    /** The consonant that closes the last syllable but one: ㄴ of 간다, none of 가다. */
    private String finalConsonant() {
      int at = left.core.length() - 2;
      if (at < 0 || !Chars.isHangul(left.core.charAt(at))) {
        return "-";
      }
      return Integer.toString((left.core.charAt(at) - '가') % 28);
    }

    private static String kindOf(String tail) {
      if (tail.isEmpty()) {
        return "";
      }
      int at = tail.length() - 1;
      while (at > 0 && Chars.isClosing(tail.charAt(at))) {
        at--;
      }
      if (Chars.isStop(tail.charAt(at))) {
        return at < tail.length() - 1 ? ".q" : tail.endsWith(".") ? "." : "!";
      }
      char last = tail.charAt(tail.length() - 1);
      return ",;:—E".indexOf(last) >= 0 ? String.valueOf(last) : Chars.isClosing(last) ? "q" : "m";
    }
  }
}
