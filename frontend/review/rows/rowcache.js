// The rows that the client knows: fetched in chunks, replaced by splices. Rows are addressed by
// their index in what the filter shows.

const CHUNK = 40;

export class RowCache extends EventTarget {
  #fetch;
  #rows = new Map();
  #asked = new Set();
  #generation = 0;
  count = 0;

  /** @param fetch async (from, to) => {from, rows} */
  constructor(fetch) {
    super();
    this.#fetch = fetch;
  }

  at(index) {
    return this.#rows.get(index);
  }

  reset(count) {
    this.count = count;
    this.#rows.clear();
    this.#asked.clear();
    this.#generation++;
  }

  /** Sees to it that the rows [from, to) come; 'load' tells when some have. */
  need(from, to) {
    const end = Math.min(to, this.count);
    for (let chunk = Math.floor(Math.max(0, from) / CHUNK); chunk * CHUNK < end; chunk++) {
      if (!this.#asked.has(chunk) && this.#lacks(chunk)) this.#load(chunk);
    }
  }

  #lacks(chunk) {
    const end = Math.min((chunk + 1) * CHUNK, this.count);
    for (let i = chunk * CHUNK; i < end; i++) if (!this.#rows.has(i)) return true;
    return false;
  }

  async #load(chunk) {
    const generation = this.#generation;
    this.#asked.add(chunk);
    try {
      const { from, rows } = await this.#fetch(chunk * CHUNK, Math.min((chunk + 1) * CHUNK, this.count));
      if (generation === this.#generation) this.put(from, rows);
    } finally {
      if (generation === this.#generation) this.#asked.delete(chunk);
    }
  }

  /** Takes in rows that came with another answer. */
  know({ from, rows }) {
    if (rows.some((_, i) => !this.#rows.has(from + i))) this.put(from, rows);
  }

  put(from, rows) {
    rows.forEach((row, i) => this.#rows.set(from + i, row));
    this.dispatchEvent(new Event('load'));
  }

  /**
   * Replaces rows and renumbers those behind.
   * @param sentences by how many sentences each version grows
   * @param positions by how many rows the whole text grows
   */
  splice(index, removed, rows, sentences, positions) {
    const growth = rows.length - removed;
    const moved = new Map();
    for (const [i, row] of this.#rows) {
      if (i < index) moved.set(i, row);
      else if (i >= index + removed) moved.set(i + growth, renumber(row, sentences, positions));
    }
    rows.forEach((row, i) => moved.set(index + i, row));
    this.#rows = moved;
    this.count += growth;
    this.#asked.clear();
    this.#generation++;
  }

  /** The index of a row by its id among the rows known, -1 without. */
  indexOf(id) {
    for (const [index, row] of this.#rows) if (row.id === id) return index;
    return -1;
  }
}

function renumber(row, sentences, positions) {
  if (!positions && sentences.every((n) => n === 0)) return row;
  return { ...row, p: row.p + positions, first: row.first.map((n, v) => n + sentences[v]) };
}
