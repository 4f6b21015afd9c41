/**
 * Names that are known in several languages, for whatever sound alone does not tell: {@link
 * dev.stele.lexicon.names.NameList} finds them in a text. Countries and cities come from ICU, the
 * rest from {@code lexicon/names.tsv}.
 */
@NullMarked
package dev.stele.lexicon.names;

import org.jspecify.annotations.NullMarked;
