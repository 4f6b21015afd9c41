// What the pointer does on the rows: choose, extend, set the caret, open the editor or the menu.

/** Listens on the review's grid. */
export function pointer(review) {
  const { gridElement, grid, cursor, commands } = review;

  gridElement.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || event.target.isContentEditable) return;
    const place = grid.placeOf(event);
    if (!place) return;
    const same = place.index === cursor.index && place.version === cursor.version && place.sentence === cursor.sentence;
    if (event.shiftKey) event.preventDefault();
    if (same && place.sentence !== undefined && !event.shiftKey) cursor.setCaret(offsetAt(event));
    else cursor.go(place.index, { version: place.version ?? cursor.version, sentence: place.sentence ?? 0, extend: event.shiftKey, align: 'none' });
    gridElement.focus({ preventScroll: true });
  });

  gridElement.addEventListener('click', (event) => {
    if (grid.placeOf(event)?.sign) commands.run(cursor.row?.st === 'ACCEPTED' ? 'propose' : 'accept');
  });

  gridElement.addEventListener('dblclick', (event) => {
    if (grid.placeOf(event)?.sentence === undefined || review.editor.isOpen) return;
    cursor.setCaret(offsetAt(event));
    commands.edit();
  });

  gridElement.addEventListener('contextmenu', (event) => {
    if (event.target.isContentEditable) return;
    const place = grid.placeOf(event);
    if (!place) return;
    event.preventDefault();
    const [from, to] = cursor.block;
    if (!cursor.isBlock || place.index < from || place.index >= to) {
      cursor.go(place.index, { version: place.version ?? cursor.version, sentence: place.sentence ?? 0, align: 'none' });
    }
    commands.menu({ x: event.clientX, y: event.clientY });
  });
}

/** The offset in the text under the pointer, null beside it. */
function offsetAt({ clientX, clientY }) {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if (at?.offsetNode.nodeType === Node.TEXT_NODE) return at.offset;
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  return range?.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : null;
}
