/**
 * What can be said of a text as a whole: how much of it is there in each version, in which shapes,
 * how sure, what the checks have found, and what people have called an error, as a score per 1,000
 * words. {@link dev.stele.check.report.Report} holds it all.
 *
 * <p>May import {@code check}, {@code text} and, to count words, ICU4J.
 */
@NullMarked
package dev.stele.check.report;

import org.jspecify.annotations.NullMarked;
