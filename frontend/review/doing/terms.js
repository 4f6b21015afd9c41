// Taking a term from the rows into the project's glossary.

/** Asks the server for the dialog: with the selected stretch, or the word at the caret. */
export function addTerm(review) {
  const { row, version } = review.cursor;
  const chosen = selected(review) ?? { row, version, text: wordAtCaret(review) };
  const server = document.querySelector('stele-terms')?.$server;
  if (!chosen.row || !server) return;
  review.commands.turns.typeUntilOpen();
  server.add(chosen.row.id, chosen.version, chosen.text).catch(() => {
    review.commands.turns.forget();
    review.say(review.wording.text('review.failed'), 'error');
  });
}

/** What is selected inside one cell, or undefined. */
function selected(review) {
  const selection = getSelection();
  const text = selection.toString().trim();
  const element = selection.anchorNode?.parentElement;
  if (!text || !review.gridElement.contains(element)) return undefined;
  const place = review.grid.placeOf({ target: element });
  if (place?.version === undefined || !element.closest('.cell').contains(selection.focusNode)) return undefined;
  return { row: review.cache.at(place.index), version: place.version, text };
}

function wordAtCaret({ cursor, told, grid }) {
  const text = grid.span?.textContent;
  if (!text || cursor.caret === null) return '';
  const segmenter = new Intl.Segmenter(told.versions[cursor.version].tag, { granularity: 'word' });
  const word = segmenter.segment(text).containing(Math.min(cursor.caret, text.length - 1));
  return word?.isWordLike ? word.segment : '';
}
