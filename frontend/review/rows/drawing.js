// Draws one row: number, status, a cell for each version with every sentence on a line of its own,
// a gutter for the ribbons between neighbouring columns, confidence, marks.
//
// Sentences that open a bead in neighbouring columns begin at the same height: the row is a grid
// whose lines are those common beginnings, and each cell hangs its blocks on them.

import { h, svg } from '../../base/dom.js';
import { levelsOf, levelStyle } from './levels.js';

const SIGNS = { PROPOSED: '·', ACCEPTED: '✓', NEEDS_REVIEW: '!', EXCLUDED: '×' };

/**
 * @param row as the server tells it: id, p(osition), st(atus), cf (confidence), cells, first
 *   (number of each cell's first sentence, from 1), beads, c (number of comments)
 * @param view {columns, versions, labels, number, index}
 */
export function drawRow(row, view) {
  const { columns, labels } = view;
  const levels = levelsOf(row, columns);
  const element = h('div', {
    class: `row status-${row.st.toLowerCase()}`,
    role: 'row',
    id: `row-${row.id}`,
    'aria-rowindex': view.index + 2,
    style: `--levels:${levels.count}`,
  });
  element.append(numberCell(row), statusCell(row, labels));
  columns.forEach((version, place) => {
    if (place > 0) element.append(svg('svg', { class: 'ribbon', 'aria-hidden': 'true' }));
    element.append(textCell(row, version, place, levels, view));
  });
  element.append(confidenceCell(row, view), marksCell(row, labels));
  return element;
}

/** Gives a row drawn before, as `drawn`, the numbers of its new place; what has them already is not laid out again. */
export function renumber(element, drawn, row, index) {
  const place = String(index + 2);
  if (element.getAttribute('aria-rowindex') !== place) element.setAttribute('aria-rowindex', place);
  if (drawn.p !== row.p) element.querySelector('.number').textContent = row.p + 1;
  row.first.forEach((first, version) => {
    if (drawn.first[version] === first) return;
    element.querySelectorAll(`.cell[data-version="${version}"] .count`).forEach((count, i) => { count.textContent = first + i; });
  });
}

/** What stands in for a row that has not come yet. */
export function drawWaiting(height, index) {
  return h('div', { class: 'row waiting', role: 'row', 'aria-rowindex': index + 2, 'aria-busy': 'true', style: `height:${height}px` });
}

function numberCell(row) {
  return h('div', { class: 'number', role: 'rowheader', 'aria-colindex': 1 }, String(row.p + 1));
}

function statusCell(row, labels) {
  const name = labels[`review.status.${row.st}`];
  return h('div', { class: 'state', role: 'gridcell', 'aria-colindex': 2 },
    h('button', { class: 'sign', type: 'button', tabindex: -1, title: name, 'aria-label': name }, SIGNS[row.st]));
}

function textCell(row, version, place, levels, view) {
  const language = view.versions[version].tag;
  const cell = h('div', {
    class: 'cell',
    role: 'gridcell',
    'aria-colindex': place + 3,
    'data-version': version,
    lang: language,
  });
  const starts = levels.starts[place];
  row.cells[version].forEach((sentence, i) => {
    if (starts.has(i)) cell.append(h('div', { class: 'block', style: levelStyle(starts, i, levels.count) }));
    cell.lastElementChild.append(drawSentence(sentence, row.first[version] + i, i, row.id, version));
  });
  if (!row.cells[version].length) cell.append(h('div', { class: 'block none', style: 'grid-row:1/-1' }, h('span', { class: 'stele-unseen' }, view.labels['review.cell.empty'])));
  return cell;
}

function drawSentence(sentence, number, index, row, version) {
  const classes = ['sentence'];
  if (sentence.k === 2) classes.push('heading');
  if (sentence.k > 0) classes.push('opens');
  if (sentence.e) classes.push('edited');
  return h('p', { class: classes.join(' '), id: `s-${row}-${version}-${index}`, 'data-sentence': index, draggable: 'false' },
    h('i', { class: 'count' }, String(number)),
    h('span', { class: 'text' }, sentence.t));
}

function confidenceCell(row, view) {
  const percent = Math.round(row.cf * 100);
  const low = row.cf < view.threshold;
  return h('div', { class: low ? 'sure low' : 'sure', role: 'gridcell', 'aria-colindex': view.columns.length + 3 },
    h('span', {}, view.decimal.format(row.cf)),
    h('div', { class: 'bar', 'aria-hidden': 'true' }, h('div', { style: `width:${percent}%` })));
}

function marksCell(row, labels) {
  const cell = h('div', { class: 'marks', role: 'gridcell' });
  if (row.c) cell.append(h('span', { class: 'comments', title: labels['review.comments'] }, String(row.c)));
  return cell;
}
