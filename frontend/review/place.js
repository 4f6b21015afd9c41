// Where a person was in a project, what they looked at, and what they had begun to type: kept in
// this browser, so that neither a reload, another language nor an expired session loses any of it.

const DRAFT = 'stele.draft.';
const PLACE = 'stele.place.';
const VIEW = 'stele.view.';

export function draftKey(project, { id, version, sentence }) {
  return `${DRAFT}${project}.${id}.${version}.${sentence}`;
}

/** Where a comment on a row is kept while somebody writes it. */
export function commentKey(project, row) {
  return `stele.comment.${project}.${row}`;
}

/** The sentences whose texts were typed but never acknowledged: {id, version, sentence, key}. */
export function openDrafts(project) {
  const prefix = `${DRAFT}${project}.`;
  return Object.keys(sessionStorage).filter((key) => key.startsWith(prefix)).map((key) => {
    const [id, version, sentence] = key.slice(prefix.length).split('.').map(Number);
    return { id, version, sentence, key };
  });
}

export function rememberPlace(project, place) {
  write(localStorage, PLACE + project, place);
}

export function rememberedPlace(project) {
  return read(localStorage, PLACE + project);
}

/** Keeps filter, search and tab for this tab of the browser. */
export function keepView(project, view) {
  write(sessionStorage, VIEW + project, view);
}

export function keptView(project) {
  return read(sessionStorage, VIEW + project);
}

function write(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage the next visit begins anew.
  }
}

function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}
