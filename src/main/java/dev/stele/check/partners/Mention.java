package dev.stele.check.partners;

import dev.stele.text.Span;

/** A stretch of the text of a version. */
public record Mention(int version, Span span) {}
