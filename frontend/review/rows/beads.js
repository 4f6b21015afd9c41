// Reads the beads of a row. The server lists them for the pairs 0-1, 0-2, … 1-2, … as
// [left start, left end, right start, right end, confidence], counted from the row's start.

/** The place of the pair left < right among all pairs. */
export function pairIndex(left, right, versions) {
  return (left * (2 * versions - left - 1)) / 2 + right - left - 1;
}

/** The beads between two versions as {l0, l1, r0, r1, cf}, l being `left` whatever its number. */
export function beadsBetween(row, left, right) {
  const versions = row.cells.length;
  const flipped = left > right;
  const list = row.beads[pairIndex(Math.min(left, right), Math.max(left, right), versions)];
  return list.map(([a0, a1, b0, b1, cf]) =>
    flipped ? { l0: b0, l1: b1, r0: a0, r1: a1, cf } : { l0: a0, l1: a1, r0: b0, r1: b1, cf });
}

/** The shape of a pair inside a row, as people read it: “2 : 1” or “1 : 1, 1 : 1”. */
export function shapeOf(beads) {
  return beads.map((bead) => `${bead.l1 - bead.l0} : ${bead.r1 - bead.r0}`).join(', ');
}

export function confidenceOf(beads) {
  return beads.reduce((least, bead) => Math.min(least, bead.cf), 1);
}

/** Every pair of the columns shown, in their order. */
export function pairsOf(columns) {
  return columns.flatMap((left, i) => columns.slice(i + 1).map((right) => [left, right]));
}
