// How grave a finding is, and the sign that shows it without colour.

const SIGNS = { CRITICAL: '◆', MAJOR: '▲', MINOR: '●', NEUTRAL: '○' };

export function signOf(severity) {
  return SIGNS[severity];
}

export function isHeavy(finding) {
  return finding.s === 'MAJOR' || finding.s === 'CRITICAL';
}

/** The gravest severity among findings. */
export function worstOf(findings) {
  return Object.keys(SIGNS).find((severity) => findings.some((finding) => finding.s === severity));
}
