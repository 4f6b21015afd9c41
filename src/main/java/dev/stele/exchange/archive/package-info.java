/**
 * Archives that hold a document or several files: {@link dev.stele.exchange.archive.Archive} gives
 * their entries out of memory, within limits, and never writes one to a path that a name asks for.
 */
@NullMarked
package dev.stele.exchange.archive;

import org.jspecify.annotations.NullMarked;
