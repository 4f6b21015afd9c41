// Copying rows: without a selected stretch of text, the current row or block goes to the clipboard,
// a row a line, a column for each version, as spreadsheets take it.

/** Listens on the review's grid. */
export function clipboard(review) {
  review.gridElement.addEventListener('copy', (event) => {
    if (!getSelection().isCollapsed || event.target.isContentEditable) return;
    const { cursor, cache, layout } = review;
    const [from, to] = cursor.block;
    const lines = [];
    for (let i = from; i < to; i++) {
      const row = cache.at(i);
      if (row) lines.push(layout.columns.map((version) => row.cells[version].map((s) => s.t).join(' ')).join('\t'));
    }
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
    review.say(review.wording.text('review.copied', lines.length));
  });
}
