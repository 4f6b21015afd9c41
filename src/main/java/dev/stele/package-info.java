/** The program's door: {@link dev.stele.Stele} hands its arguments to the command line. */
@NullMarked
package dev.stele;

import org.jspecify.annotations.NullMarked;
