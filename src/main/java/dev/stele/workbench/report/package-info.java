/**
 * The report of a project: {@link dev.stele.workbench.report.ReportView} is the page, made to be
 * printed as well as read.
 */
@NullMarked
package dev.stele.workbench.report;

import org.jspecify.annotations.NullMarked;
