// The heads of the columns. A head is dragged to another place, its right edge to another width;
// the layout window has buttons that do the same.

import { h } from '../../base/dom.js';

const MOVED = 6; // pixels from which on a press is a drag

/** @param view {layout, versions, wording} */
export function drawHeads(heads, { layout, versions, wording }) {
  const head = (text, index, className = '') => h('div', { role: 'columnheader', 'aria-colindex': index, class: className }, text);
  const unseen = (key) => h('span', { class: 'stele-unseen' }, wording.text(key));
  const { columns } = layout;
  heads.replaceChildren(head(unseen('review.head.number'), 1), head(unseen('review.head.status'), 2));
  columns.forEach((version, place) => {
    if (place) heads.append(h('span', { class: 'gutter', role: 'presentation' }));
    const { ownName, tag, title } = versions[version];
    const element = head(h('span', { class: 'name' }, ownName), place + 3, 'language');
    element.lang = tag;
    element.dataset.version = version;
    if (title) element.title = title;
    if (columns.length > 1) {
      element.addEventListener('pointerdown', (event) => drag(event, heads, layout, version));
      if (place < columns.length - 1) element.append(edge(heads, layout, version, columns[place + 1]));
    }
    heads.append(element);
  });
  heads.append(head(wording.text('review.head.sure'), columns.length + 3, 'sure-head'), head(unseen('review.head.marks'), columns.length + 4));
}

/** Drags the edge between two columns: what one gains the other loses. */
function edge(heads, layout, left, right) {
  const handle = h('span', { class: 'edge', 'aria-hidden': 'true' });
  handle.addEventListener('pointerdown', (start) => {
    start.stopPropagation();
    start.preventDefault();
    const pixels = (version) => heads.querySelector(`[data-version="${version}"]`).getBoundingClientRect().width;
    const both = layout.widthOf(left) + layout.widthOf(right);
    const share = both / (pixels(left) + pixels(right));
    const from = layout.widthOf(left);
    follow(start, (event) => {
      const width = Math.max(0.35, Math.min(from + (event.clientX - start.clientX) * share, both - 0.35));
      layout.widen(left, width);
      layout.widen(right, both - width);
    });
  });
  return handle;
}

/** Drags a head to where another column stands. */
function drag(start, heads, layout, version) {
  if (start.button !== 0) return;
  let over = null;
  const mark = (element) => {
    over?.classList.remove('over');
    over = element;
    over?.classList.add('over');
  };
  follow(start, (event) => {
    if (Math.abs(event.clientX - start.clientX) < MOVED && !over) return;
    const at = [...heads.querySelectorAll('.language')].find((head) => {
      const box = head.getBoundingClientRect();
      return event.clientX >= box.left && event.clientX < box.right;
    });
    mark(at && Number(at.dataset.version) !== version ? at : null);
  }, () => {
    if (!over) return;
    const order = layout.allColumns.map((column) => column.version);
    const by = order.indexOf(Number(over.dataset.version)) - order.indexOf(version);
    mark(null);
    layout.move(version, by);
  });
}

function follow(start, move, end = () => {}) {
  const stop = () => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', finish);
    removeEventListener('pointercancel', stop);
  };
  const finish = () => {
    stop();
    end();
  };
  addEventListener('pointermove', move);
  addEventListener('pointerup', finish);
  addEventListener('pointercancel', stop);
}
