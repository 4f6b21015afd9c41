// What is said of texts quotes them: each quoted stretch gets the language of the version whose script
// it is in, so that fonts and screen readers do right by it.

import { h } from './dom.js';

const SCRIPTS = [
  { runs: /[\p{Script=Hangul}](?:[\p{Script=Hangul}\p{N}\s.,:·‘’“”-]*[\p{Script=Hangul}])?/gu, languages: ['ko'] },
  { runs: /[\p{Script=Cyrillic}](?:[\p{Script=Cyrillic}\p{N}\s.,:·‘’“”-]*[\p{Script=Cyrillic}])?/gu, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'] },
];

/**
 * A text for the interface as nodes.
 * @param told {locale, versions: [{tag}]}
 */
export function quoting(text, { locale, versions }) {
  const base = (tag) => tag.split('-')[0];
  for (const { runs, languages } of SCRIPTS) {
    const own = versions.filter(({ tag }) => languages.includes(base(tag)));
    if (own.length === 1 && !languages.includes(base(locale))) return marked(text, runs, own[0].tag, (rest) => quoting(rest, { locale, versions: versions.filter((v) => v !== own[0]) }));
  }
  return [text];
}

function marked(text, runs, lang, others) {
  const nodes = [];
  let at = 0;
  for (const run of text.matchAll(runs)) {
    if (run.index > at) nodes.push(...others(text.slice(at, run.index)));
    nodes.push(h('span', { lang }, run[0]));
    at = run.index + run[0].length;
  }
  return at < text.length ? [...nodes, ...others(text.slice(at))] : nodes;
}
