// Where a person is: the current row, version and sentence, and the block of rows selected around
// it. Rows count as the filter shows them.

import { moved } from './scroller.js';

export class Cursor extends EventTarget {
  index = 0;
  version = 0;
  sentence = 0;
  caret = null; // offset in the current sentence's text, UTF-16 units
  #mark = null; // the block's other end

  #cache;
  #columns;

  /** @param columns () => the versions shown, in their order */
  constructor(cache, columns) {
    super();
    this.#cache = cache;
    this.#columns = columns;
  }

  get row() {
    return this.#cache.at(this.index);
  }

  /** The selected block, half-open; the current row when there is none. */
  get block() {
    const other = this.#mark ?? this.index;
    return [Math.min(this.index, other), Math.max(this.index, other) + 1];
  }

  get isBlock() {
    return this.#mark !== null && this.#mark !== this.index;
  }

  /** Goes to a row; `extend` keeps the block's other end. */
  go(index, { version = this.version, sentence = 0, extend = false, align = 'near' } = {}) {
    if (!this.#cache.count) return;
    this.#mark = extend ? (this.#mark ?? this.index) : null;
    this.index = Math.max(0, Math.min(index, this.#cache.count - 1));
    this.version = version;
    this.caret = null;
    this.sentence = this.#clamp(sentence);
    this.#changed(align);
  }

  /** Up or down by a sentence, and from a cell's last sentence into the next row. */
  step(by, extend) {
    const target = this.sentence + by;
    const length = this.#length(this.index);
    if (!extend && target >= 0 && target < length) this.go(this.index, { sentence: target });
    else if (this.index + by >= 0 && this.index + by < this.#cache.count) {
      const sentence = by < 0 && !extend ? Math.max(0, this.#length(this.index + by) - 1) : 0;
      this.go(this.index + by, { sentence, extend });
    }
  }

  side(by) {
    const columns = this.#columns();
    const place = columns.indexOf(this.version) + by;
    if (place < 0 || place >= columns.length) return;
    this.version = columns[place];
    this.caret = null;
    this.sentence = this.#clamp(this.sentence);
    this.#changed('near');
  }

  setCaret(offset) {
    this.caret = offset;
    this.#changed('none');
  }

  clearBlock() {
    this.#mark = null;
    this.#changed('none');
  }

  /** Follows a change of the rows. */
  splice(index, removed, inserted) {
    this.index = moved(this.index, index, removed, inserted);
    if (this.#mark !== null) this.#mark = moved(this.#mark, index, removed, inserted);
    if (!inserted && this.index >= this.#cache.count) this.index = Math.max(0, this.#cache.count - 1);
    this.sentence = this.#clamp(this.sentence);
    this.caret = null;
  }

  /** Once rows have come: the sentence may not exist in the row that came. */
  settle() {
    this.sentence = this.#clamp(this.sentence);
  }

  #length(index) {
    return this.#cache.at(index)?.cells[this.version].length ?? 0;
  }

  #clamp(sentence) {
    return this.row ? Math.max(0, Math.min(sentence, this.#length(this.index) - 1)) : sentence;
  }

  #changed(align) {
    this.dispatchEvent(new CustomEvent('move', { detail: { align } }));
  }
}
