// Where a person was in a project, and what they had begun to type: kept in this browser, so that
// neither a reload nor an expired session loses either.

const DRAFT = 'stele.draft.';
const PLACE = 'stele.place.';

export function draftKey(project, { id, version, sentence }) {
  return `${DRAFT}${project}.${id}.${version}.${sentence}`;
}

/** A sentence whose text was typed but never acknowledged, or undefined. */
export function openDraft(project) {
  const prefix = `${DRAFT}${project}.`;
  for (let i = 0; i < sessionStorage.length; i++) {
    const key = sessionStorage.key(i);
    if (!key.startsWith(prefix)) continue;
    const [id, version, sentence] = key.slice(prefix.length).split('.').map(Number);
    return { id, version, sentence };
  }
  return undefined;
}

export function rememberPlace(project, place) {
  try {
    localStorage.setItem(PLACE + project, JSON.stringify(place));
  } catch {
    // Without storage the next visit begins at the top.
  }
}

export function rememberedPlace(project) {
  try {
    return JSON.parse(localStorage.getItem(PLACE + project)) ?? undefined;
  } catch {
    return undefined;
  }
}
