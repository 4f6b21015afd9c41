// Linking two sentences: mark one, go to its partner in another version, mark that.

export class Linking {
  #review;
  pin = null; // the sentence that is marked: {id, version, sentence}

  constructor(review) {
    this.#review = review;
  }

  /** Marks the current sentence, takes its mark away, or links it with the one that is marked. */
  mark() {
    const { cursor, wording, grid } = this.#review;
    const { row, version, sentence } = cursor;
    if (!row?.cells[version].length) return;
    if (this.pin && this.pin.version !== version) {
      this.link(this.pin, { id: row.id, version, sentence });
      return;
    }
    const same = this.pin?.id === row.id && this.pin.sentence === sentence;
    this.pin = same ? null : { id: row.id, version, sentence };
    this.#review.say(wording.text(same ? 'review.link.cancelled' : 'review.link.marked'));
    grid.mark();
  }

  cancel() {
    this.pin = null;
    this.#review.grid.mark();
  }

  link(one, other) {
    this.pin = null;
    return this.#review.commands.send('link', {
      row: other.id, from: other.id, to: other.id, version: other.version, sentence: other.sentence,
      otherRow: one.id, otherVersion: one.version, otherSentence: one.sentence,
    });
  }
}
