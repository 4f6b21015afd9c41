/**
 * PowerPoint presentations: {@link dev.stele.exchange.pptx.PptxReader} goes through the slides in
 * their order, {@code SlideText} through the shapes of one.
 */
@NullMarked
package dev.stele.exchange.pptx;

import org.jspecify.annotations.NullMarked;
