/**
 * What the commands have in common: versions and files as they are named on the command line,
 * options that several commands take, and the console and files that answers go to.
 */
@NullMarked
package dev.stele.cli.options;

import org.jspecify.annotations.NullMarked;
