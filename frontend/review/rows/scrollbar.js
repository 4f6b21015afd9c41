// The scroll bar of a text of any length. Browsers lay out no element taller than some ten million
// pixels, and draw precisely only far less. So the space that scrolls is never taller than LIMIT: a
// longer text is scrolled in proportion, but pixel by pixel where somebody scrolls a little at a time.

const LIMIT = 2_000_000; // pixels
const RESYNC = 200; // milliseconds after scrolling until the scroll bar is set right

export class ScrollBar {
  whole = 0; // the upper edge of the viewport in the whole text
  height = 0; // of the viewport, kept so that asking for it lays nothing out
  #viewport;
  #space;
  #total = 0; // the height of the whole text
  #top = 0; // scrollTop as it was set or seen last
  #resync = 0;
  #settled;

  /**
   * @param viewport the element that scrolls, with a .space inside
   * @param scrolled (whole) => void, somebody has scrolled to a place in the whole text
   * @param settled () => void, somebody has come to rest and the scroll bar may be set right
   */
  constructor(viewport, scrolled, settled) {
    this.#viewport = viewport;
    this.#space = viewport.querySelector('.space');
    this.#settled = settled;
    viewport.addEventListener('scroll', () => this.#onScroll(scrolled), { passive: true });
    new ResizeObserver(() => this.look()).observe(viewport);
  }

  /** Looks how tall the viewport is. */
  look() {
    this.height = this.#viewport.clientHeight;
  }

  /** Shows where the viewport stands. */
  place(whole, total) {
    this.whole = whole;
    const grown = Math.min(total, LIMIT) !== Math.min(this.#total, LIMIT);
    this.#total = total;
    if (grown) this.#space.style.height = `${Math.min(total, LIMIT)}px`;
    if (this.#resync) return;
    const top = whole * this.#scale();
    if (Math.abs(this.#top - top) <= 0.5) return;
    this.#viewport.scrollTop = top;
    this.#top = this.#viewport.scrollTop;
  }

  /** Where in the space that scrolls a height of the whole text is drawn. */
  drawn(height) {
    return height - this.whole + this.#top;
  }

  /** Pixels of the scroll bar for a pixel of text; 1 unless the text is very long. */
  #scale() {
    const beyond = this.#total - this.height;
    return beyond <= 0 ? 1 : (Math.min(this.#total, LIMIT) - this.height) / beyond;
  }

  #onScroll(scrolled) {
    const top = this.#viewport.scrollTop;
    const by = top - this.#top;
    if (Math.abs(by) < 1) return;
    this.#top = top;
    const scale = this.#scale();
    const little = Math.abs(by) < 2 * this.height && top > 0;
    this.whole = scale < 1 && little ? this.whole + by : top / scale;
    if (scale < 1) this.#resyncLater();
    scrolled(this.whole);
  }

  /** While somebody scrolls, the scroll bar is theirs. */
  #resyncLater() {
    clearTimeout(this.#resync);
    this.#resync = setTimeout(() => {
      this.#resync = 0;
      this.#settled();
    }, RESYNC);
  }
}
