/**
 * Projects and what happens to them: the only package that knows the database.
 *
 * <p>A project is its source files, a snapshot of its rows, and the journal of the splices made
 * since. {@link dev.stele.project.Projects} lists and opens them; {@link dev.stele.project.Project}
 * is the one live instance of a project, shared by everybody who works on it: {@code apply} returns
 * once the splice is in the journal and the journal is on the disk, and only then do the others see
 * it. {@link dev.stele.project.state.State} is what the rows are at one moment, an immutable value
 * that costs an edit next to nothing and finds rows and sentence numbers without walking the text.
 *
 * <p>A project's terms are its {@link dev.stele.project.ProjectGlossary}: a journal of splices of
 * concepts, kept as rows are.
 *
 * <p>May import {@code text} and, when it needs them, the packages between; Spring only for {@code
 * JdbcClient} and transactions: no application context is needed.
 */
@NullMarked
package dev.stele.project;

import org.jspecify.annotations.NullMarked;
