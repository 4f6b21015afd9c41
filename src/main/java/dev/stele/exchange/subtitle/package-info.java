/** Subtitles, SubRip (SRT) and WebVTT: {@link dev.stele.exchange.subtitle.SubtitleReader}. */
@NullMarked
package dev.stele.exchange.subtitle;

import org.jspecify.annotations.NullMarked;
