/**
 * Projects on the disk: the only package that knows the database. {@link
 * dev.stele.project.store.Journal} keeps the splices, {@link dev.stele.project.store.Snapshots} the
 * rows from which they are replayed, {@link dev.stele.project.store.Catalogue} the list of
 * projects.
 */
@NullMarked
package dev.stele.project.store;

import org.jspecify.annotations.NullMarked;
