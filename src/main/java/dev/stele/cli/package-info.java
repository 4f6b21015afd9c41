/**
 * The command line. {@link dev.stele.cli.SteleCommand} holds the commands together; each command is
 * a class here that reads its arguments, lets the packages below do the work, and writes the
 * result. {@link dev.stele.cli.options.Console} is all that a command sees of the terminal.
 *
 * <p>To add a command, write its class beside the others and name it in {@link
 * dev.stele.cli.SteleCommand}. Exit codes: 0 success, 1 a problem with the input, 2 wrong usage;
 * problems are one line on standard error, made in {@link dev.stele.cli.Failures}.
 */
@NullMarked
package dev.stele.cli;

import org.jspecify.annotations.NullMarked;
