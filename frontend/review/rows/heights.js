// The heights of all rows, measured or estimated: where a row stands, and which row stands where.
// Block sums keep both questions at some hundred steps for 100,000 rows.

const BLOCK = 512;
const LEARNT = 120; // rows that the estimate is learnt from

export class Heights {
  #measured = new Float32Array(0); // 0: not measured yet
  #sums = []; // per block: height in pixels
  #dirtyFrom = 0; // first block whose sum is out of date
  #known = 0;
  #knownSum = 0;
  estimate = 72;

  get length() {
    return this.#measured.length;
  }

  reset(count) {
    this.#known = 0;
    this.#knownSum = 0;
    this.#measured = new Float32Array(count);
    this.#dirtyFrom = 0;
  }

  /** Forgets all measures, as when the columns change their width. */
  forget() {
    this.reset(this.length);
  }

  /** The mean of the first rows that were measured is the estimate for all others. */
  #learn(height) {
    this.#knownSum += height;
    this.estimate = this.#knownSum / ++this.#known;
    this.#dirtyFrom = 0;
  }

  of(index) {
    return this.#measured[index] || this.estimate;
  }

  /** @returns whether the height differs from what was assumed */
  measure(index, height) {
    const before = this.of(index);
    if (!this.#measured[index] && this.#known < LEARNT) this.#learn(height);
    this.#measured[index] = height;
    if (Math.abs(before - height) < 0.25) return false;
    this.#dirtyFrom = Math.min(this.#dirtyFrom, Math.floor(index / BLOCK));
    return true;
  }

  splice(index, removed, inserted) {
    const old = this.#measured;
    const fresh = new Float32Array(old.length - removed + inserted);
    fresh.set(old.subarray(0, index));
    // A row that was changed has most likely kept about its height.
    fresh.set(old.subarray(index, index + Math.min(removed, inserted)), index);
    fresh.set(old.subarray(index + removed), index + inserted);
    this.#measured = fresh;
    this.#dirtyFrom = Math.min(this.#dirtyFrom, Math.floor(index / BLOCK));
  }

  /** The top of a row, or of what follows the last one. */
  offset(index) {
    this.#sum();
    const block = Math.floor(index / BLOCK);
    let top = 0;
    for (let b = 0; b < block; b++) top += this.#sums[b];
    for (let i = block * BLOCK; i < index; i++) top += this.of(i);
    return top;
  }

  get total() {
    return this.offset(this.length);
  }

  /** The row that covers a height; the first or last one outside. */
  indexAt(y) {
    this.#sum();
    let top = 0;
    let block = 0;
    while (block < this.#sums.length - 1 && top + this.#sums[block] <= y) top += this.#sums[block++];
    let index = block * BLOCK;
    while (index < this.length - 1 && top + this.of(index) <= y) top += this.of(index++);
    return Math.max(0, index);
  }

  #sum() {
    const blocks = Math.ceil(this.length / BLOCK);
    if (this.#dirtyFrom >= blocks && this.#sums.length === blocks) return;
    this.#sums.length = blocks;
    for (let b = this.#dirtyFrom; b < blocks; b++) {
      let sum = 0;
      const end = Math.min(this.length, (b + 1) * BLOCK);
      for (let i = b * BLOCK; i < end; i++) sum += this.of(i);
      this.#sums[b] = sum;
    }
    this.#dirtyFrom = blocks;
  }
}
