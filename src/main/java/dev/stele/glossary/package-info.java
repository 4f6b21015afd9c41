/**
 * The terms of a project: {@link dev.stele.glossary.Glossary} is a list of concepts, each with its
 * terms in several languages, the one to use, others that will do, and those that are forbidden.
 *
 * <p>May import {@code lexicon} and {@code text}.
 */
@NullMarked
package dev.stele.glossary;

import org.jspecify.annotations.NullMarked;
