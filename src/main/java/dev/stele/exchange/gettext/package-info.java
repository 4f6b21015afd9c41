/**
 * Catalogues of messages (GNU gettext PO and POT): {@code Catalogue} parses one, {@link
 * dev.stele.exchange.gettext.PoReader} takes one language or both out of it.
 */
@NullMarked
package dev.stele.exchange.gettext;

import org.jspecify.annotations.NullMarked;
