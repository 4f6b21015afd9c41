/**
 * Findings in the workbench: {@link dev.stele.workbench.findings.LiveFindings} keeps those of a
 * live project up to date in the background, {@link dev.stele.workbench.findings.Verdicts} turns
 * what a person says of them (no fault, an error) into splices, {@link
 * dev.stele.workbench.findings.FindingsPanel} answers what the review screen asks, and {@link
 * dev.stele.workbench.findings.ProjectChecks} knows what a project wants of its checks.
 */
@NullMarked
package dev.stele.workbench.findings;

import org.jspecify.annotations.NullMarked;
