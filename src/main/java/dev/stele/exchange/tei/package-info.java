/**
 * The formats of corpus linguists, in which links stand apart from the texts: {@link
 * dev.stele.exchange.tei.TeiWriter} writes one TEI document with everything, {@link
 * dev.stele.exchange.tei.XcesWriter} the files of the OPUS collection, a text each and a file of
 * links for a pair. {@link dev.stele.exchange.tei.TeiReader} and {@link
 * dev.stele.exchange.tei.XcesReader} read these and what other tools write.
 */
@NullMarked
package dev.stele.exchange.tei;

import org.jspecify.annotations.NullMarked;
