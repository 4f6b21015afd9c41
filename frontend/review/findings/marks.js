// Marks findings over the texts on screen, which stay as they are: what was found is underlined, the
// place where something is missing is shown, and a sign at the row's edge counts.

import { h } from '../../base/dom.js';
import { isHeavy, signOf, worstOf } from './signs.js';

export class FindingMarks {
  #wording;
  #place = h('div', { class: 'expected', 'aria-hidden': 'true' });

  constructor(wording) {
    this.#wording = wording;
  }

  /**
   * @param rows {row, element} for each row on screen
   * @param of (id) => {findings, errors}
   * @param isCurrent (id, key) => whether a finding is the current one
   */
  draw(rows, of, isCurrent) {
    const ranges = { major: [], minor: [], evidence: [] };
    this.#place.remove();
    for (const { row, element } of rows) {
      const { findings, errors } = of(row.id);
      const open = findings.filter((finding) => !finding.d);
      this.#sign(element, open, errors);
      for (const finding of open) this.#finding(row, element, finding, isCurrent(row.id, finding.k), ranges);
    }
    for (const [name, list] of Object.entries(ranges)) globalThis.CSS?.highlights?.set(`stele-${name}`, new Highlight(...list));
  }

  #finding(row, element, finding, current, ranges) {
    const kind = current ? 'evidence' : isHeavy(finding) ? 'major' : 'minor';
    for (const [version, sentence, from, to] of finding.spans) {
      const node = element.querySelector(`#s-${row.id}-${version}-${sentence} .text`)?.firstChild;
      if (!node || node.length < to) continue;
      if (from === to && current) this.#expect(element, node, from);
      else if (from < to) ranges[kind].push(new StaticRange({ startContainer: node, startOffset: from, endContainer: node, endOffset: to }));
    }
  }

  /** The place where something was expected. */
  #expect(element, node, offset) {
    const range = document.createRange();
    range.setStart(node, offset);
    const at = range.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    Object.assign(this.#place.style, { left: `${at.left - box.left}px`, top: `${at.top - box.top}px`, height: `${at.height}px` });
    element.append(this.#place);
  }

  #sign(element, open, errors) {
    const marks = element.querySelector('.marks');
    const key = `${open.map((finding) => finding.s).join()};${errors.length}`;
    if (!marks || marks.dataset.found === key) return;
    marks.dataset.found = key;
    marks.querySelectorAll('.found, .errors').forEach((sign) => sign.remove());
    if (open.length) {
      const worst = worstOf(open);
      this.#count(marks, `found ${worst.toLowerCase()}`, 'review.findings.count', signOf(worst), open.length);
    }
    if (errors.length) this.#count(marks, 'errors', 'review.errors.count', '✗', errors.length);
  }

  #count(marks, kind, key, sign, count) {
    const name = this.#wording.text(key, count);
    marks.prepend(h('span', { class: kind, role: 'img', 'aria-label': name, title: name }, `${sign}${count}`));
  }
}
