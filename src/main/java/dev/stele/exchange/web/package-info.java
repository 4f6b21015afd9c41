/**
 * Web pages and electronic books. {@code PageText} turns a page into paragraphs; {@code MainText}
 * decides which part of a web page is the text and which leads elsewhere; {@link
 * dev.stele.exchange.web.HtmlReader} reads a page, {@link dev.stele.exchange.web.EpubReader} the
 * pages of a book in their order. Scripts never run, and nothing is fetched.
 */
@NullMarked
package dev.stele.exchange.web;

import org.jspecify.annotations.NullMarked;
