package dev.stele.check.report;

import dev.stele.text.Severity;

/** Findings of one check that weigh the same, in one version. */
public record FindingCount(String check, Severity severity, int version, int open, int dismissed) {}
