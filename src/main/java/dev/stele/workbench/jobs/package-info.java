/**
 * Long work: {@link dev.stele.workbench.jobs.Jobs} runs it on the server, whether or not a browser
 * looks on; a {@link dev.stele.workbench.jobs.Job} tells how far it has come and can be cancelled.
 */
@NullMarked
package dev.stele.workbench.jobs;

import org.jspecify.annotations.NullMarked;
