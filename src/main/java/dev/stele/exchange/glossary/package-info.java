/**
 * Files of glossaries: TBX (ISO 30042), CSV and workbooks. {@link
 * dev.stele.exchange.glossary.GlossaryReader} reads each into what is good of it and what is wrong
 * with the rest; {@link dev.stele.exchange.glossary.GlossaryFormat} writes.
 */
@NullMarked
package dev.stele.exchange.glossary;

import org.jspecify.annotations.NullMarked;
