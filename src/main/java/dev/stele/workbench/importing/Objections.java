package dev.stele.workbench.importing;

import dev.stele.exchange.Document;
import dev.stele.exchange.UnreadableException;
import dev.stele.segment.Segmenters;
import dev.stele.text.Language;
import dev.stele.text.Paragraph;
import dev.stele.workbench.importing.Candidate.Reading;
import dev.stele.workbench.importing.Objection.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Finds what is wrong with files that are to be aligned with each other. */
public final class Objections {

  /** Translations differ by a factor of two at most; ten is another text or a part of one. */
  private static final double RATIO = 10;

  /** A syllable block or a Chinese character says about as much as this many letters. */
  private static final double LETTERS_A_SYLLABLE = 2;

  private final Segmenters segmenters;

  public Objections(Segmenters segmenters) {
    this.segmenters = segmenters;
  }

  List<Objection> to(List<Candidate> candidates) {
    List<Objection> found = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      alone(candidates.get(i), i, found);
      for (int j = 0; j < i; j++) {
        together(candidates.get(j), candidates.get(i), j, i, found);
      }
    }
    if (candidates.size() < 2) {
      found.add(new Objection(Kind.TOO_FEW, OptionalInt.empty(), List.of()));
    }
    return found;
  }

  private void alone(Candidate candidate, int at, List<Objection> found) {
    if (candidate.reading() instanceof Reading.Refused refused) {
      found.add(objection(kind(refused.why()), at, candidate.name(), refused.why().line()));
      return;
    }
    if (candidate.language().isEmpty()) {
      found.add(objection(Kind.NO_LANGUAGE, at));
      return;
    }
    Language language = candidate.language().get();
    candidate
        .instead()
        .ifPresent(g -> found.add(objection(Kind.OTHER_LANGUAGE, at, g.language(), language)));
    if (!segmenters.hasModel(language)) {
      found.add(objection(Kind.NO_MODEL, at, language));
    }
  }

  private static void together(
      Candidate first, Candidate second, int at, int other, List<Objection> found) {
    if (!first.isBeside(second) && Arrays.equals(first.content(), second.content())) {
      found.add(objection(Kind.SAME_FILE, other, first.name()));
    }
    if (first.language().isPresent() && first.language().equals(second.language())) {
      found.add(objection(Kind.SAME_LANGUAGE, other, first.language().get(), first.name()));
    }
    double a = first.document().map(Objections::weight).orElse(0.0);
    double b = second.document().map(Objections::weight).orElse(0.0);
    if (a > 0 && b > 0 && Math.max(a, b) >= RATIO * Math.min(a, b)) {
      long times = Math.round(Math.max(a, b) / Math.min(a, b));
      found.add(
          objection(
              Kind.TOO_LONG, a > b ? at : other, times, a > b ? second.name() : first.name()));
    }
  }

  /** How much a document says, in letters. */
  private static double weight(Document document) {
    double weight = 0;
    for (Paragraph paragraph : document.paragraphs()) {
      long syllables = paragraph.text().chars().filter(c -> c >= 0x2E80).count();
      weight += paragraph.text().length() + syllables * (LETTERS_A_SYLLABLE - 1);
    }
    return weight;
  }

  private static Kind kind(UnreadableException e) {
    return switch (e.problem()) {
      case MISSING, FORBIDDEN -> Kind.MISSING;
      case EMPTY -> Kind.EMPTY;
      case NOT_TEXT -> Kind.NOT_TEXT;
      case TOO_LARGE -> Kind.TOO_LARGE;
      case WRONG_ENCODING -> Kind.WRONG_ENCODING;
      case UNKNOWN_FORMAT -> Kind.UNKNOWN_FORMAT;
      case PROTECTED -> Kind.PROTECTED;
      case NO_CHARACTERS -> Kind.NO_CHARACTERS;
      case NO_SUCH_LANGUAGE -> Kind.NO_SUCH_LANGUAGE;
      case DAMAGED -> Kind.DAMAGED;
    };
  }

  private static Objection objection(Kind kind, int at, Object... values) {
    return new Objection(kind, OptionalInt.of(at), List.of(values));
  }
}
