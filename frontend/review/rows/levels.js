// Sentences that open a bead in neighbouring columns begin at the same height. The levels of a row are
// those common beginnings, from the top.

import { beadsBetween } from './beads.js';

/**
 * The heights at which sentences of neighbouring columns begin together.
 * @returns {starts: per column a Map from sentence to level, count: of levels}
 */
export function levelsOf(row, columns) {
  const level = columns.map((version) => row.cells[version].map(() => 0));
  const partners = columns.map((version) => row.cells[version].map(() => []));
  for (let place = 1; place < columns.length; place++) {
    for (const bead of beadsBetween(row, columns[place - 1], columns[place])) {
      if (bead.l0 === bead.l1 || bead.r0 === bead.r1 || (bead.l0 === 0 && bead.r0 === 0)) continue;
      if (bead.l0 === 0 || bead.r0 === 0) continue;
      partners[place - 1][bead.l0].push([place, bead.r0]);
      partners[place][bead.r0].push([place - 1, bead.l0]);
    }
  }
  settle(level, partners);
  const starts = columns.map((_, place) => new Map(row.cells[columns[place]].length ? [[0, 0]] : []));
  let count = 1;
  level.forEach((sentences, place) => sentences.forEach((l, i) => {
    if (i > 0 && partners[place][i].length) {
      starts[place].set(i, l);
      count = Math.max(count, l + 1);
    }
  }));
  return { starts, count };
}

/** Raises levels until partners stand level and each opening stands below the one before it. */
function settle(level, partners) {
  for (let changed = true, rounds = 0; changed && rounds < 64; rounds++) {
    changed = false;
    level.forEach((sentences, place) => {
      for (let i = 1, reached = 0; i < sentences.length; i++) {
        if (!partners[place][i].length) continue;
        const others = partners[place][i].map(([p, s]) => level[p][s]);
        const wanted = Math.max(reached + 1, sentences[i], ...others);
        if (wanted !== sentences[i]) {
          sentences[i] = wanted;
          changed = true;
        }
        reached = wanted;
      }
    });
  }
}

/** Where in the row a sentence that opens a level stands. */
export function levelStyle(starts, sentence, count) {
  const from = starts.get(sentence);
  let to = count;
  for (const [other, level] of starts) if (other > sentence) to = Math.min(to, level);
  return `grid-row:${from + 1}/${to + 1}`;
}
