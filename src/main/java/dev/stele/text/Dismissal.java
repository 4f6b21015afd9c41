package dev.stele.text;

import java.time.Instant;

/**
 * A person's word that something found in a row is no fault.
 *
 * @param check the name of the check that found it
 * @param finding what was found, so that it is known again however often the row is checked
 * @param reason why it is none; may be empty
 */
public record Dismissal(String check, String finding, String author, Instant at, String reason) {}
