// The current row's sentences in full, each with its place in the source; an edited one with what it
// was. Folded up until somebody wants to see them, and then open for every row.

import { h } from '../../base/dom.js';

/** @returns an element that shows them when it is open */
export function sentencesOf(review, row) {
  const { wording, layout } = review;
  const place = h('div', { class: 'in-full' });
  const fill = async () => {
    const { versions } = await review.ask('sentences', { row: row.id });
    if (versions) place.replaceChildren(...layout.columns.flatMap((version) => column(review, version, versions[version])));
  };
  const details = h('details', {
    class: 'sentences', open: layout.state.sentences,
    ontoggle: () => {
      if (details.open !== Boolean(layout.state.sentences)) layout.keep({ sentences: details.open });
      if (details.open && !place.children.length) fill();
    },
  }, h('summary', {}, wording.text('review.sentences')), place);
  return details;
}

function column(review, version, sentences) {
  const { wording, told } = review;
  const { tag, ownName } = told.versions[version];
  return [h('h3', { lang: tag }, ownName), ...(sentences.length ? sentences.map((sentence) => article(wording, sentence, tag)) : [h('p', { class: 'note' }, wording.text('review.cell.empty'))])];
}

function article(w, { text, number, paragraph, inParagraph, original }, lang) {
  return h('article', {}, h('header', {}, w.text('review.sentence.place', number, paragraph, inParagraph)), h('p', { lang }, text),
    original ? [h('header', {}, w.text('review.sentence.was')), h('p', { lang, class: 'was' }, original)] : null);
}
