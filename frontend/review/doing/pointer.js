// What the pointer does on the rows: choose, extend, set the caret, open the editor or the menu,
// and drag a sentence by its number. Every drag has keys: U and D move, Space links.

/** Listens on the review's grid. */
export function pointer(review) {
  const { gridElement, grid, cursor, commands } = review;

  gridElement.addEventListener('pointerdown', (event) => {
    if (event.button === 0 && event.target.matches?.('.sentence .count')) drag(review, event);
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
    if (!grid.placeOf(event)?.sign) return;
    commands.run(cursor.row?.st === 'ACCEPTED' ? 'propose' : 'accept');
    gridElement.focus({ preventScroll: true });
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

/**
 * Drags a sentence by its number: dropped on another row of its version it moves there, dropped on
 * a sentence of another version it is linked with that.
 */
function drag(review, start) {
  const { gridElement, grid, cache, commands } = review;
  const from = grid.placeOf(start);
  const id = cache.at(from.index)?.id;
  let over = null;
  const leave = () => {
    over?.classList.remove('over');
    over?.closest('.row').classList.remove('target');
  };
  const move = (event) => {
    if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < 6 && !over) return;
    gridElement.classList.add('dragging');
    leave();
    over = document.elementFromPoint(event.clientX, event.clientY)?.closest?.('.cell') ?? null;
    over?.classList.add('over');
    over?.closest('.row').classList.add('target');
  };
  const end = (event) => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', end);
    removeEventListener('pointercancel', end);
    removeEventListener('keydown', escape, true);
    leave();
    if (!gridElement.classList.contains('dragging')) return;
    gridElement.classList.remove('dragging');
    const target = document.elementFromPoint(event.clientX, event.clientY);
    const to = event.type === 'pointerup' && target ? grid.placeOf({ target }) : null;
    const row = to && cache.at(to.index);
    if (!row || to.version === undefined) return;
    if (to.version !== from.version && to.sentence !== undefined) {
      commands.linking.link({ id, version: from.version, sentence: from.sentence }, { id: row.id, version: to.version, sentence: to.sentence });
    } else if (to.version === from.version && row.id !== id) {
      commands.send('moveTo', { row: id, from: id, to: id, version: from.version, sentence: from.sentence, otherRow: row.id });
    }
  };
  const escape = (event) => event.code === 'Escape' && end(event);
  addEventListener('pointermove', move);
  addEventListener('pointerup', end);
  addEventListener('pointercancel', end);
  addEventListener('keydown', escape, true);
}

/** The offset in the text under the pointer, null beside it. */
function offsetAt({ clientX, clientY }) {
  const at = document.caretPositionFromPoint?.(clientX, clientY);
  if (at?.offsetNode.nodeType === Node.TEXT_NODE) return at.offset;
  const range = document.caretRangeFromPoint?.(clientX, clientY);
  return range?.startContainer.nodeType === Node.TEXT_NODE ? range.startOffset : null;
}
