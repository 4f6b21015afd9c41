package dev.stele.exchange;

import java.time.Instant;

/**
 * What a written file says of where it comes from: the project's name, and the moment of its last
 * change. Never the moment of writing, so that the same state gives the same bytes.
 */
public record Colophon(String project, Instant date) {}
