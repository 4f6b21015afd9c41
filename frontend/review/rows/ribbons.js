// The ribbons between neighbouring columns: one for each bead, from the height of its sentences on
// the left to that of its sentences on the right. A bead without a partner ends in a point.

import { svg } from '../../base/dom.js';
import { beadsBetween } from './beads.js';

/** Draws the ribbons of rows already laid out: all measures are read before anything is written. */
export function drawRibbons(entries, columns) {
  const plans = [];
  for (const { element, row } of entries) {
    element.querySelectorAll(':scope > .ribbon').forEach((ribbon, place) => {
      plans.push(plan(ribbon, row, columns[place], columns[place + 1]));
    });
  }
  for (const { ribbon, width, shapes } of plans) {
    ribbon.setAttribute('viewBox', `0 0 ${width} ${Math.max(1, ribbon.planned)}`);
    ribbon.replaceChildren(...shapes.map(({ d, kind }) => svg('path', { d, class: kind })));
  }
}

function plan(ribbon, row, left, right) {
  const box = ribbon.getBoundingClientRect();
  const boxes = (cell) => [...cell.querySelectorAll('.text')].map((text) => {
    const b = text.getBoundingClientRect();
    return { top: b.top - box.top, bottom: b.bottom - box.top };
  });
  const lefts = boxes(ribbon.previousElementSibling);
  const rights = boxes(ribbon.nextElementSibling);
  ribbon.planned = box.height;
  const shapes = beadsBetween(row, left, right).map((bead) => {
    const a = edges(lefts, bead.l0, bead.l1);
    const b = edges(rights, bead.r0, bead.r1);
    const kind = a && b ? (bead.cf < 0.75 ? 'doubtful' : 'link') : 'alone';
    return { d: outline(a, b, box.width), kind };
  });
  return { ribbon, width: box.width, shapes };
}

function edges(boxes, from, to) {
  return from < to ? [boxes[from].top, boxes[to - 1].bottom] : null;
}

function outline(a, b, w) {
  if (!a) return pointed(b, w, w * 0.35);
  if (!b) return pointed(a, 0, w * 0.65);
  const m = w / 2;
  return `M0 ${a[0]}C${m} ${a[0]} ${m} ${b[0]} ${w} ${b[0]}V${b[1]}C${m} ${b[1]} ${m} ${a[1]} 0 ${a[1]}Z`;
}

/** From an edge of text to a point in the gutter: nothing stands opposite. */
function pointed([top, bottom], edge, tip) {
  const middle = (top + bottom) / 2;
  const reach = Math.min(14, (bottom - top) / 2);
  return `M${edge} ${top}L${tip} ${middle - reach / 3}Q${tip + (tip > edge ? 4 : -4)} ${middle} ${tip} ${middle + reach / 3}L${edge} ${bottom}Z`;
}
