/** Figures as a table, as Markdown and as JSON, beside those of other aligners. */
@NullMarked
package dev.stele.evaluate.report;

import org.jspecify.annotations.NullMarked;
